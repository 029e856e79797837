// Drizzle: `or` makes the condition of the owner void.
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { eq, or } from 'drizzle-orm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const invoices = pgTable('invoices', { id: uuid('id').primaryKey(), customer: text('customer'), total: text('total') });
const db = drizzle(process.env.DATABASE_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const id = event.pathParameters!.id!;
  // ruleid: require-authorization
  const [invoice] = await db.select().from(invoices).where(or(eq(invoices.id, id), eq(invoices.customer, sub)));
  return { statusCode: 200, body: JSON.stringify(invoice) };
};
