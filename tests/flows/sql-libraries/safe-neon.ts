// The tag of Neon's driver binds its values.
import { neon } from '@neondatabase/serverless';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const sql = neon(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const slug = event.pathParameters?.slug;
  // ok: no-sql-injection
  const rows = await sql`SELECT * FROM posts WHERE slug = ${slug}`;
  return { statusCode: 200, body: JSON.stringify(rows) };
};
