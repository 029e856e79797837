// The handler takes the event apart in its parameter list.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { createConnection } from 'mysql2/promise';

export const handler = async ({ pathParameters, headers }: APIGatewayProxyEvent) => {
  const db = await createConnection({ uri: process.env.DB_URI });
  const slug = pathParameters?.slug ?? '';
  // ruleid: no-sql-injection
  const [rows] = await db.execute(`SELECT * FROM pages WHERE slug = "${slug}"`);
  console.info('served', headers['user-agent']);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
