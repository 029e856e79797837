// A verified scope decides whether the condition for the owner is left out.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub, scope } = event.requestContext.authorizer.jwt.claims as Record<string, string>;
  const admin = scope.split(' ').includes('pages:admin');
  // ok: require-authorization
  await prisma.page.updateMany({ where: { id: event.pathParameters!.id, ...(admin ? {} : { ownerId: sub }) }, data: { title: event.body ?? '' } });
  return { statusCode: 204 };
};
