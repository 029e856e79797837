// remeda pipe over the data; a step checks it.
import * as R from 'remeda';
import { Pool } from 'pg';
const pool = new Pool();

export const handler = async (event: any) => {
  const ids = pipe(event);
  // ok: no-sql-injection
  await pool.query(`DELETE FROM carts WHERE id IN (${ids})`);
  return { statusCode: 204 };
};
function pipe(event: any): string {
  return R.pipe(
    JSON.parse(event.body).ids as string[],
    R.map((id: string) => Number(id)),
    R.map((id: any) => `'${id}'`),
    R.join(','),
  );
}
