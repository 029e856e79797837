// The field is checked and used, another field is changed between.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const params = event.queryStringParameters ?? {};
  const job = { queue: params.queue ?? '', note: '' };
  if (!/^[a-z_]+$/.test(job.queue)) return { statusCode: 400, body: 'queue' };
  job.note += params.suffix ?? '';
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${job.queue}_jobs`);
  return { statusCode: 200, body: JSON.stringify({ note: job.note, rows }) };
};
