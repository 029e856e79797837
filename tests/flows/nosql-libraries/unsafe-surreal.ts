// surrealdb: a query text
import { Surreal } from 'surrealdb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = new Surreal();

export const handler = async (event: APIGatewayProxyEventV2) => {
  await db.connect(process.env.SURREAL_URL!);
  const { tag } = JSON.parse(event.body ?? '{}');
  // ruleid: no-nosql-injection
  const [posts] = await db.query<[unknown[]]>(`SELECT * FROM post WHERE tags CONTAINS '${tag}'`);
  return { statusCode: 200, body: JSON.stringify(posts) };
};
