// Whoever asks for shared pages has the condition for the owner left out.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const shared = event.queryStringParameters?.shared === '1';
  // ruleid: require-authorization
  const page = await prisma.page.findFirst({ where: { id: event.pathParameters!.id, ownerId: shared ? undefined : sub } });
  return { statusCode: page ? 200 : 404, body: JSON.stringify(page) };
};
