// The sender says himself that the condition for the owner is left out.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const { admin, title } = JSON.parse(event.body ?? '{}');
  // ruleid: require-authorization
  await prisma.page.updateMany({ where: { id: event.pathParameters!.id, ...(admin ? {} : { ownerId: sub }) }, data: { title } });
  return { statusCode: 204 };
};
