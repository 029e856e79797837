// base64 stays: its letters end no quoted text
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const pack = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = pack(JSON.stringify({ sort: event.queryStringParameters?.sort }));
  // ok: no-sql-injection
  const { rows } = await pool.query(`select * from cursors where token = '${token}'`);
  return { statusCode: 200, body: JSON.stringify({ rows, next: token }) };
};
