// What typia answers of a text of some length
import typia, { tags } from 'typia';
import { Pool } from 'pg';

interface Query {
  name: string & tags.MinLength<3> & tags.MaxLength<64>;
}
const pool = new Pool();

export const handler = async (event: { body: string; requestContext: { http: { method: string } } }) => {
  const input: unknown = JSON.parse(event.body);
  const res = typia.validate<Query>(input);
  if (!res.success) return { statusCode: 400, body: JSON.stringify(res.errors) };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people WHERE name = '${res.data.name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
