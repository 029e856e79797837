// Kinde's decoder verifies nothing.
import { jwtDecoder } from '@kinde/jwt-decoder';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-unverified-token
  const claims = jwtDecoder<{ role: string }>(event.headers.authorization?.slice(7) ?? '');
  if (claims?.role !== 'admin') return { statusCode: 403 };
  return { statusCode: 200, body: 'for administrators' };
};
