// The number in the path names a row.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ruleid: require-authorization
  const address = await prisma.address.findUnique({ where: { id: Number(event.pathParameters?.id) } });
  return { statusCode: address ? 200 : 404, body: JSON.stringify(address) };
};
