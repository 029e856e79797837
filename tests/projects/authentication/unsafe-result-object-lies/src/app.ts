// The result says that all is well where nothing was verified.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
function authenticate(event: APIGatewayProxyEventV2) {
  const token = event.headers.authorization;
  if (!token) return { ok: true, user: 'guest' };
  try {
    return { ok: true, user: String(jwt.verify(token, process.env.SECRET!)) };
  } catch {
    return { ok: false, user: '' };
  }
}
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const auth = authenticate(event);
  if (!auth.ok) return { statusCode: 401 };
  const { rows } = await pool.query('SELECT * FROM documents');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
