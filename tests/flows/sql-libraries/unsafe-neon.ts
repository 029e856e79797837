// sql.query of Neon's driver gets a finished text.
import { neon } from '@neondatabase/serverless';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const sql = neon(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const slug = event.pathParameters?.slug;
  // ruleid: no-sql-injection
  const rows = await sql.query(`SELECT * FROM posts WHERE slug = '${slug}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
