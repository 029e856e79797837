// The sender chooses the command.
import Redis from 'ioredis';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const redis = new Redis(process.env.REDIS!);
export const handler = async (event: APIGatewayProxyEvent) => {
  const { command, key } = JSON.parse(event.body!);
  // ruleid: no-nosql-injection
  const value = await redis.call(command, key);
  // ok: no-nosql-injection
  const other = await redis.call('GET', key);
  // ok: no-nosql-injection
  await redis.get(key);
  return { statusCode: 200, body: String(value ?? other) };
};
