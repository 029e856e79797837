// Redis knows the user of a session token.
import Redis from 'ioredis';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const redis = new Redis(process.env.REDIS_URL!);
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers['x-session-token'];
  const userId = token ? await redis.get(`session:${token}`) : null;
  if (!userId) return { statusCode: 401 };
  await pool.query('DELETE FROM accounts WHERE id = $1', [userId]);
  return { statusCode: 204 };
};
