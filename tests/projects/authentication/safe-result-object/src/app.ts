// A result that tells by `ok` whether somebody is known.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
type Auth = { ok: true; sub: string } | { ok: false; status: number };
function authenticate(event: APIGatewayProxyEventV2): Auth {
  const token = event.headers.authorization?.replace(/^Bearer /, '');
  if (!token) return { ok: false, status: 401 };
  try {
    const claims = jwt.verify(token, process.env.SECRET!) as { sub: string };
    return { ok: true, sub: claims.sub };
  } catch {
    return { ok: false, status: 403 };
  }
}
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const auth = authenticate(event);
  if (!auth.ok) return { statusCode: auth.status };
  const { rows } = await pool.query('SELECT * FROM documents WHERE folder = $1', [event.queryStringParameters?.folder]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
