// What was found is named by its own key, whosever it is.
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const one = async (event: any) => {
  const doc = await prisma.doc.findUnique({ where: { slug: event.pathParameters.id } });
  if (!doc) return { statusCode: 404 };
  // ruleid: require-authorization
  await prisma.doc.delete({ where: { id: doc.id } });
  return { statusCode: 204 };
};
