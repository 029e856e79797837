// What was verified names the row that is read.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();
const keys = createRemoteJWKSet(new URL('https://issuer.example.com/.well-known/jwks.json'));
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-unverified-token
  const { payload } = await jwtVerify(event.headers.authorization?.slice(7) ?? '', keys, { audience: 'api', issuer: 'https://issuer.example.com' });
  return { statusCode: 200, body: JSON.stringify(await prisma.user.findUnique({ where: { id: payload.sub } })) };
};
