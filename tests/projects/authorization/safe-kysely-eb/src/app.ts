// A callback makes the condition of a query.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
interface Database { claims: { id: string; holder: string; status: string } }
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new Pool() }) });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const holder = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  await db.deleteFrom('claims').where((eb) => eb.and([eb('id', '=', event.pathParameters?.id ?? ''), eb('holder', '=', holder)])).execute();
  return { statusCode: 204 };
};
