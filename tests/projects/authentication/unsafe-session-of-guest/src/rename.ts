// Who has no session gets one of a guest, and goes on.
import { createClient } from 'redis';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const redis = createClient({ url: process.env.REDIS_URL });
const pool = new Pool();
const guest = { userId: 'guest' };

async function loadSession(cookies: string[] = []) {
  const id = cookies.find((each) => each.startsWith('sid='))?.slice(4);
  const text = id ? await redis.get(`session:${id}`) : null;
  return text ? (JSON.parse(text) as { userId: string }) : guest;
}

// ruleid: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const session = await loadSession(event.cookies);
  if (!session) return { statusCode: 401 };
  const { name, team } = JSON.parse(event.body ?? '{}');
  await pool.query('UPDATE teams SET name = $1, changed_by = $2 WHERE id = $3', [name, session.userId, team]);
  return { statusCode: 204 };
};
