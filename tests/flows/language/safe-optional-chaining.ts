// An optional chain ends in a length, which is a number.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { PrismaClient } from '@prisma/client';

const db = new PrismaClient();

export const handler: APIGatewayProxyHandler = async (event) => {
  const term = event.multiValueQueryStringParameters?.term?.at(0)?.trim()?.length;
  // ok: no-sql-injection
  const rows = await db.$queryRawUnsafe(`SELECT * FROM words WHERE size > 0 AND word > '${term}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
