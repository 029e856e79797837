// The condition of the owner is added on one branch, which the sender chooses.
import knex from 'knex';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const query = db('docs').where({ id: event.pathParameters!.id });
  if (event.queryStringParameters?.mine === 'true') query.andWhere({ owner: sub });
  // ruleid: require-authorization
  const row = await query.first();
  return row ? { statusCode: 200, body: JSON.stringify(row) } : { statusCode: 404 };
};
