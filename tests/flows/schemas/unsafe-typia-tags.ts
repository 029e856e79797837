// Tags that ask for lengths, and a format that lets everything pass
import typia, { tags } from 'typia';
import { Pool } from 'pg';
import { exec } from 'node:child_process';

type Name = string & tags.MinLength<1> & tags.MaxLength<40>;
interface Base { name: Name; mail: string & tags.Format<'uri'> }
interface Query extends Base { id: number }
const pool = new Pool();

export const handler = async (event: { body: string; httpMethod: string; requestContext: object }) => {
  const q = typia.assert<Query>(JSON.parse(event.body));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE name = '${q.name}'`);
  // ruleid: no-command-injection
  exec(`notify ${q.mail}`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = ${q.id}`);
  return { statusCode: 204 };
};
