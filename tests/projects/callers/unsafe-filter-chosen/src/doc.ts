// The filter with the owner is used only when the sender does not ask for another.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const id = event.pathParameters?.id;
  const all = event.queryStringParameters?.scope === 'all';
  // ruleid: require-authorization
  const doc = await prisma.doc.findFirst({ where: all ? { id } : { id, owner: String(sub) } });
  return { statusCode: 200, body: JSON.stringify(doc) };
};
