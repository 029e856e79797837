// What nobody verified names the row that is read.
import { decodeJwt } from 'jose';
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-unverified-token
  const { sub } = decodeJwt(event.headers.authorization?.slice(7) ?? '');
  return { statusCode: 200, body: JSON.stringify(await prisma.user.findUnique({ where: { id: sub } })) };
};
