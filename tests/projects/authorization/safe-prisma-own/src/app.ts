// The filter of a change holds the caller.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const userId = event.requestContext.authorizer.jwt.claims.sub as string;
  const { street } = JSON.parse(event.body ?? '{}');
  // ok: require-authorization
  const { count } = await prisma.address.updateMany({ where: { id: event.pathParameters?.id, userId }, data: { street: String(street) } });
  return { statusCode: count === 1 ? 204 : 404 };
};
