// A decorator of the application's own keeps the methods for a handler that finds them by path.
import { Pool } from 'pg';

const pool = new Pool();
type Handler = (event: any) => Promise<unknown>;
const routes = new Map<string, Handler>();

const Route = (path: string) => (_target: unknown, _key: string, descriptor: PropertyDescriptor) => {
  routes.set(path, descriptor.value);
};

class Counters {
  @Route('/count')
  async count(event: any) {
    const { kind } = event.queryStringParameters;
    // ruleid: no-sql-injection
   const { rows } = await pool.query(`SELECT count(*) AS n FROM counters WHERE kind = '${kind}'`);
    return rows[0].n;
  }
}

export const handler = async (event: any) => routes.get(event.rawPath)?.(event);
export { Counters };
