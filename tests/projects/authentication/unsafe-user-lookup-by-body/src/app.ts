// What is found by an address in the body tells nothing of the sender.
import Redis from 'ioredis';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const redis = new Redis(process.env.REDIS_URL!);
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { email } = JSON.parse(event.body ?? '{}');
  const user = await redis.get(`user:${email}`);
  if (!user) return { statusCode: 404 };
  await pool.query('DELETE FROM accounts WHERE id = $1', [user]);
  return { statusCode: 204 };
};
