// The condition for the owner is left out for administrators only.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const admin = claims.role === 'admin';
  // ok: require-authorization
  const page = await prisma.page.findFirst({ where: { id: event.pathParameters!.id, ownerId: admin ? undefined : String(claims.sub) } });
  return { statusCode: page ? 200 : 404, body: JSON.stringify(page) };
};
