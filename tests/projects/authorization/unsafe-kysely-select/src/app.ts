// A query of Kysely without the caller.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
interface Database { api_keys: { id: string; user_id: string } }
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler = async (event: APIGatewayProxyEventV2WithLambdaAuthorizer<{ userId: string }>) => {
  // ruleid: require-authorization
  const key = await db.selectFrom('api_keys').selectAll().where('id', '=', event.pathParameters?.id ?? '').executeTakeFirst();
  return { statusCode: 200, body: JSON.stringify(key) };
};
