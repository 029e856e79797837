// Kysely: `eb.and` of id and owner.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
interface Db { letters: { id: string; recipient: string; text: string } }
const db = new Kysely<Db>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  const letter = await db.selectFrom('letters').selectAll()
    .where((eb) => eb.and([eb('id', '=', event.pathParameters!.id!), eb('recipient', '=', me)]))
    .executeTakeFirst();
  // ok: require-authorization
  return { statusCode: 200, body: JSON.stringify(letter) };
};
