// The caller is set, and the condition does without him.
import { drizzle } from 'drizzle-orm/node-postgres';
import { eq } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const drafts = pgTable('drafts', { id: text('id'), author: text('author'), body: text('body') });
const db = drizzle(new Pool());
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  const { body } = JSON.parse(event.body ?? '{}');
  // ruleid: require-authorization
  await db.update(drafts).set({ body: String(body), author: me }).where(eq(drafts.id, event.pathParameters?.id ?? ''));
  return { statusCode: 204 };
};
