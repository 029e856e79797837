// surrealdb: bound variables
import { Surreal } from 'surrealdb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = new Surreal();

export const handler = async (event: APIGatewayProxyEventV2) => {
  await db.connect(process.env.SURREAL_URL!);
  const { tag } = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  // ok: no-sql-injection
  const [posts] = await db.query<[unknown[]]>('SELECT * FROM post WHERE tags CONTAINS $tag', { tag });
  return { statusCode: 200, body: JSON.stringify(posts) };
};
