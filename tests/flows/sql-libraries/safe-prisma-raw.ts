// Prisma.sql inside a $queryRaw template is bound.
import { Prisma, PrismaClient } from '@prisma/client';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'id';
  // ok: no-sql-injection
  const order = Prisma.sql`CASE WHEN status = ${sort} THEN 0 ELSE 1 END`;
  const rows = await prisma.$queryRaw`SELECT * FROM "Ticket" ORDER BY ${order}`;
  return { statusCode: 200, body: JSON.stringify(rows) };
};
