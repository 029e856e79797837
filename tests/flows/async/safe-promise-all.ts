// Promise.all keeps the order: the first result is the constant.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const readMode = async () => 'daily';
const readTerm = async (body: string | null) => JSON.parse(body ?? '{}').term as string;

export const handler: APIGatewayProxyHandler = async (event) => {
  const [mode, term] = await Promise.all([readMode(), readTerm(event.body)]);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${mode}_stats WHERE term = $1`, [term]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
