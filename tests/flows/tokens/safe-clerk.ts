// Clerk verifies.
import { verifyToken } from '@clerk/backend';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  // ok: no-unverified-token
  const claims = await verifyToken(token, { secretKey: process.env.CLERK_SECRET_KEY, authorizedParties: ['https://app.example.com'] });
  return { statusCode: 200, body: claims.sub };
};
