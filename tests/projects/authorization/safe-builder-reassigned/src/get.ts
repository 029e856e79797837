// A builder that answers new ones; what is optional is not the owner.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
interface DB { docs: { id: string; owner: string; tag: string } }
const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  let query = db.selectFrom('docs').selectAll().where('id', '=', event.pathParameters!.id!);
  query = query.where('owner', '=', sub);
  const { tag } = event.queryStringParameters ?? {};
  if (tag) query = query.where('tag', '=', tag);
  // ok: require-authorization
  const row = await query.executeTakeFirst();
  return row ? { statusCode: 200, body: JSON.stringify(row) } : { statusCode: 404 };
};
