// Kinde's validator says whether the token holds before it is taken apart.
import { jwtDecoder } from '@kinde/jwt-decoder';
import { validateToken } from '@kinde/jwt-validator';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { valid } = await validateToken({ token, domain: 'https://shop.kinde.com' });
  if (!valid) return { statusCode: 401 };
  // ok: no-unverified-token
  const claims = jwtDecoder<{ role: string }>(token);
  if (claims?.role !== 'admin') return { statusCode: 403 };
  return { statusCode: 200, body: 'for administrators' };
};
