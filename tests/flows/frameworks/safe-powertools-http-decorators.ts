// Routes of Powertools that are decorated methods; a method that is no route gets nothing from outside.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { RequestContext } from '@aws-lambda-powertools/event-handler/types';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Router();
class Lambda {
  @app.get('/x/:id')
  async find({ params }: RequestContext) {
    // ok: no-sql-injection
    await pool.query('SELECT * FROM t WHERE x = $1', [params.id]);
    return {};
  }

  async count({ table }: { table: string }) {
    // ok: no-sql-injection
    return pool.query(`SELECT count(*) FROM ${table}`);
  }
}
const lambda = new Lambda();
export const handler = async (event: unknown, context: never) => app.resolve(event, context, { scope: lambda });
