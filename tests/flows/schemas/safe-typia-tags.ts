// Types of typia: patterns, literals, numbers, and the declared type of the data
import typia, { tags } from 'typia';
import { Pool } from 'pg';

interface Base { table: 'a' | 'b' }
interface Query extends Base { name: string & tags.Pattern<'^[a-z0-9]+$'>; ids: (number & tags.Type<'int32'>)[]; by?: Record<string, 1 | 2> }
const pool = new Pool();

export const handler = async (event: { body: string; httpMethod: string; requestContext: object }) => {
  const q: Query = JSON.parse(event.body);
  typia.assertGuard<Query>(q);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${q.table} WHERE name = '${q.name}' AND id IN (${q.ids.join(',')})`);
  const again = JSON.parse(event.body) as Pick<Query, 'table'>;
  if (!typia.is(again)) return { statusCode: 400 };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${again.table}`);
  return { statusCode: 204 };
};
