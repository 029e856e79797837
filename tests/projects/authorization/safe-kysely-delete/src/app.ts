// A query of Kysely with the caller.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
interface Database { api_keys: { id: string; user_id: string } }
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler = async (event: APIGatewayProxyEventV2WithLambdaAuthorizer<{ userId: string }>) => {
  const { userId } = event.requestContext.authorizer.lambda;
  // ok: require-authorization
  await db
    .deleteFrom('api_keys')
    .where('id', '=', event.pathParameters?.id ?? '')
    .where('user_id', '=', userId)
    .execute();
  return { statusCode: 204 };
};
