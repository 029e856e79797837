// The owner always; another condition on one branch only.
import knex from 'knex';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const query = db('docs').where({ id: event.pathParameters!.id });
  query.andWhere('owner', sub);
  if (event.queryStringParameters?.published === 'true') query.andWhere({ published: true });
  // ok: require-authorization
  const row = await query.first();
  return row ? { statusCode: 200, body: JSON.stringify(row) } : { statusCode: 404 };
};
