// A route that a program of CDK adds without an authorizer.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  await prisma.booking.delete({ where: { id: event.pathParameters?.id } });
  return { statusCode: 204 };
};
