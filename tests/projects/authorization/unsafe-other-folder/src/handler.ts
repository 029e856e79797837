// The folder is the caller's, the file that is deleted need not be in it.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const { folderId } = JSON.parse(event.body ?? '{}');
  const folder = await prisma.folder.findUnique({ where: { id: folderId } });
  if (folder?.ownerId !== sub) return { statusCode: 403 };
  // ruleid: require-authorization
  await prisma.file.delete({ where: { id: event.pathParameters!.id } });
  return { statusCode: 204 };
};
