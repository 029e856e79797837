// Drizzle: one of two columns is searched, among what is the caller's.
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { and, eq, ilike, or } from 'drizzle-orm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const notes = pgTable('notes', { id: text('id').primaryKey(), owner: text('owner'), title: text('title'), body: text('body') });
const db = drizzle(process.env.DATABASE_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  const q = `%${event.queryStringParameters?.q ?? ''}%`;
  const conditions = [eq(notes.owner, me)];
  if (event.queryStringParameters?.q) conditions.push(or(ilike(notes.title, q), ilike(notes.body, q))!);
  const found = await db.select().from(notes).where(and(...conditions));
  // ok: require-authorization
  return { statusCode: 200, body: JSON.stringify(found) };
};
