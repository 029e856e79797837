// The filter without the owner is an administrator's, or finds only what is there for everybody.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub, role } = event.requestContext.authorizer.jwt.claims;
  const id = event.pathParameters?.id;
  const own = { id, owner: String(sub) };
  // ok: require-authorization
  const doc = await prisma.doc.findFirst({ where: role === 'admin' ? { id } : own });
  // ok: require-authorization
  const shared = await prisma.doc.findFirst({ where: event.queryStringParameters?.scope === 'shared' ? { id, isShared: true } : own });
  return { statusCode: 200, body: JSON.stringify({ doc, shared }) };
};
