// The last function of the pipe makes a number.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const pipe =
  <T>(...steps: ((value: T) => T)[]) =>
  (value: T): T =>
    steps.reduce((current, step) => step(current), value);

const trim = (text: string) => text.trim();
const lower = (text: string) => text.toLowerCase();
const last = (text: string) => String(text.length);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const word = pipe(trim, lower, last)(event.queryStringParameters?.word ?? '');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM dictionary WHERE word = '${word}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
