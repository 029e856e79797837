// The folder is the caller's, and the file is deleted in it only.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const { folderId } = JSON.parse(event.body ?? '{}');
  const folder = await prisma.folder.findUnique({ where: { id: folderId } });
  if (folder?.ownerId !== sub) return { statusCode: 403 };
  // ok: require-authorization
  await prisma.file.deleteMany({ where: { id: event.pathParameters!.id, folderId: folder.id } });
  return { statusCode: 204 };
};
