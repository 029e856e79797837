// Values of a filter of Prisma are texts, written comparisons, or those of unique fields, which take no filter.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export const reset = async (event: APIGatewayProxyEventV2) => {
  const { token, id, role } = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  const user = await prisma.user.findFirst({ where: { resetToken: String(token), role: { equals: role } } });
  // ok: no-nosql-injection
  const other = await prisma.user.findUnique({ where: { id } });
  // ok: no-nosql-injection
  const listed = await prisma.user.findMany({ where: { name: event.queryStringParameters?.name } });
  if (typeof token !== 'string') return { statusCode: 400 };
  // ok: no-nosql-injection
  const count = await prisma.user.count({ where: { resetToken: token } });
  return { statusCode: 200, body: JSON.stringify({ user, other, listed, count }) };
};
