// Drizzle: `and` of both conditions.
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { and, eq } from 'drizzle-orm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const invoices = pgTable('invoices', { id: uuid('id').primaryKey(), customer: text('customer'), total: text('total') });
const db = drizzle(process.env.DATABASE_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const id = event.pathParameters!.id!;
  const [invoice] = await db.select().from(invoices).where(and(eq(invoices.id, id), eq(invoices.customer, sub)));
  // ok: require-authorization
  return { statusCode: 200, body: JSON.stringify(invoice) };
};
