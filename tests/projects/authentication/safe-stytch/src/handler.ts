// A session that does not hold throws.
import stytch from 'stytch';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const client = new stytch.Client({ project_id: process.env.STYTCH_PROJECT!, secret: process.env.STYTCH_SECRET! });
const pool = new Pool();
// ok: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  try {
    const { session } = await client.sessions.authenticateJwt({ session_jwt: event.headers.authorization?.slice(7) ?? '' });
    await pool.query('DELETE FROM things WHERE id = $1 AND user_id = $2', [event.pathParameters?.id, session.user_id]);
    return { statusCode: 204 };
  } catch {
    return { statusCode: 401 };
  }
};
