// Prisma.raw inside a $queryRaw template is not bound.
import { Prisma, PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'id';
  // ruleid: no-sql-injection
  const order = Prisma.raw(sort);
  const rows = await prisma.$queryRaw`SELECT * FROM "Ticket" ORDER BY ${order}`;
  return { statusCode: 200, body: JSON.stringify(rows) };
};
