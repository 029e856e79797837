// Drizzle: who deletes is one alternative, the sender's id the other.
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { eq, or } from 'drizzle-orm';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const drafts = pgTable('drafts', { id: text('id').primaryKey(), author: text('author') });
const db = drizzle(process.env.DATABASE_URL!);
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const me = await verifier.verify(event.headers.authorization ?? '');
  const wanted = eq(drafts.id, event.pathParameters!.id!);
  const mine = eq(drafts.author, me.sub);
  // ruleid: require-authorization
  await db.delete(drafts).where(or(mine, wanted));
  return { statusCode: 204 };
};
