// neverthrow: an error goes through a mapping of values to who recovers from it.
import { err, ok, type Result } from 'neverthrow';
import { Pool } from 'pg';

const pool = new Pool();

const parseId = (raw: string): Result<number, string> => {
  const id = Number(raw);
  return Number.isSafeInteger(id) ? ok(id) : err(raw);
};

export const handler = async (event) => {
  const clause = parseId(event.pathParameters.ref)
    .map((id) => `id = ${id}`)
    .orElse((slug) => ok<string, never>(`slug = '${slug}'`))
    .unwrapOr('false');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM posts WHERE ${clause}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
