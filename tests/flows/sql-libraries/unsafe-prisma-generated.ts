// The Prisma client is generated into the program.
import { PrismaClient } from '../generated/prisma/client';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const prisma = new PrismaClient();

export const handler: APIGatewayProxyHandler = async (event) => {
  const email = event.queryStringParameters?.email;
  // ruleid: no-sql-injection
  const users = await prisma.$queryRawUnsafe(`SELECT * FROM "User" WHERE email = '${email}'`);
  return { statusCode: 200, body: JSON.stringify(users) };
};
