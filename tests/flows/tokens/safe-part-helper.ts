// A helper is given the part of the token that tells the key, and a page of a list.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const pool = new Pool();
// ok: no-unverified-token
const decodePart = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
export const handler = async (event: APIGatewayProxyEvent) => {
  const [, token = ''] = (event.headers.Authorization ?? '').split(' ');
  const { kid } = decodePart(token.split('.')[0] ?? '');
  const { rows: keys } = await pool.query('SELECT pem FROM keys WHERE kid = $1', [kid]);
  const caller = jwt.verify(token, keys[0].pem, { algorithms: ['RS256'] });
  const page = decodePart(event.queryStringParameters?.page ?? '');
  const { rows } = await pool.query('SELECT * FROM bills WHERE payer = $1 AND id > $2', [caller.sub, page.after]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
