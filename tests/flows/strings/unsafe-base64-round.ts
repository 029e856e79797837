// base64 there and back gives the text again
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const pack = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const unpack = (text: string) => Buffer.from(text, 'base64url').toString('utf8');

export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = pack(JSON.stringify({ sort: event.queryStringParameters?.sort }));
  const { sort } = JSON.parse(unpack(token));
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`select * from t order by ${sort}`);
  return { statusCode: 200, body: JSON.stringify({ rows, next: token }) };
};
