// Drizzle: the id and (mine, or shared with everybody).
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { and, eq, or } from 'drizzle-orm';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const drafts = pgTable('drafts', { id: text('id').primaryKey(), author: text('author'), shared: boolean('shared') });
const db = drizzle(process.env.DATABASE_URL!);
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const me = await verifier.verify(event.headers.authorization ?? '');
  const wanted = eq(drafts.id, event.pathParameters!.id!);
  const visible = or(eq(drafts.author, me.sub), eq(drafts.shared, true));
  const [draft] = await db.select().from(drafts).where(and(wanted, visible));
  // ok: require-authorization
  return { statusCode: 200, body: JSON.stringify(draft) };
};
