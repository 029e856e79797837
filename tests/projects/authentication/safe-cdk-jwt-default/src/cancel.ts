// The default authorizer of an API of CDK.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  await prisma.booking.delete({ where: { id: event.pathParameters?.id } });
  return { statusCode: 204 };
};
