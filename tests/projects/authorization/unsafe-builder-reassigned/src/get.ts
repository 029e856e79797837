// A builder that answers new ones, restricted on one branch only.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
interface DB { docs: { id: string; owner: string } }
const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  let query = db.selectFrom('docs').selectAll().where('id', '=', event.pathParameters!.id!);
  if (event.queryStringParameters?.scope !== 'all') query = query.where('owner', '=', sub);
  // ruleid: require-authorization
  const row = await query.executeTakeFirst();
  return row ? { statusCode: 200, body: JSON.stringify(row) } : { statusCode: 404 };
};
