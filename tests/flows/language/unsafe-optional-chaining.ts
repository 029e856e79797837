// An optional chain of calls hands the text of the sender on.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { PrismaClient } from '@prisma/client';

const db = new PrismaClient();

export const handler: APIGatewayProxyHandler = async (event) => {
  const term = event.multiValueQueryStringParameters?.term?.at(0)?.trim();
  // ruleid: no-sql-injection
  const rows = await db.$queryRawUnsafe(`SELECT * FROM words WHERE size > 0 AND word > '${term}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
