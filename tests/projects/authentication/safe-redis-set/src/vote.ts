// Who adds to what Redis keeps has signed the request.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Redis from 'ioredis';
const redis = new Redis(process.env.REDIS_URL!);
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEvent) => {
  await redis.sadd('votes', String(JSON.parse(event.body ?? '{}').name));
  return { statusCode: 204, body: '' };
};
