// A condition of Drizzle with the caller.
import { drizzle } from 'drizzle-orm/node-postgres';
import { and, eq } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const drafts = pgTable('drafts', { id: text('id'), author: text('author'), body: text('body') });
const db = drizzle(new Pool());
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  const { body } = JSON.parse(event.body ?? '{}');
  const mine = and(eq(drafts.id, event.pathParameters?.id ?? ''), eq(drafts.author, me));
  // ok: require-authorization
  await db.update(drafts).set({ body: String(body) }).where(mine);
  return { statusCode: 204 };
};
