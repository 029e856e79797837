// The generated Prisma client with bound values.
import { PrismaClient, Prisma } from '../generated/prisma/client';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const prisma = new PrismaClient();

export const handler: APIGatewayProxyHandler = async (event) => {
  const email = event.queryStringParameters?.email;
  const ids = (event.queryStringParameters?.ids ?? '').split(',');
  // ok: no-sql-injection
  const users = await prisma.$queryRaw`SELECT * FROM "User" WHERE email = ${email}`;
  // ok: no-sql-injection
  const more = await prisma.$queryRaw(Prisma.sql`SELECT * FROM "User" WHERE id IN (${Prisma.join(ids)})`);
  // ok: no-sql-injection
  const one = await prisma.$queryRawUnsafe('SELECT * FROM "User" WHERE email = $1', email);
  return { statusCode: 200, body: JSON.stringify({ users, more, one }) };
};
