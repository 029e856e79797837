// sql.raw of drizzle is not bound.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';

const db = drizzle(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const color = event.queryStringParameters?.color;
  // ruleid: no-sql-injection
  const rows = await db.execute(sql.raw(`SELECT * FROM paints WHERE color = '${color}'`));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
