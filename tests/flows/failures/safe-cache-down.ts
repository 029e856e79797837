// Only a cache fails; the token is verified later.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { createClient } from 'redis';
const redis = createClient();
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const token = event.headers?.authorization ?? '';
  try {
    const cached = await redis.get(`revoked:${token}`);
    if (cached) return { isAuthorized: false };
  // ok: no-fail-open
  } catch (error) {
    console.warn('cache is down', error);
  }
  try {
    jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] });
    // ok: no-fail-open
    return { isAuthorized: true };
  } catch {
    return { isAuthorized: false };
  }
};
