// Conditions in callbacks of other builders.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { knex } from 'knex';
const db = knex({ client: 'pg' });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const order = await db('orders').where({ id: event.pathParameters?.id }).andWhere((q) => q.where('owner', sub as string).orWhere('buyer', sub as string)).first();
  return { statusCode: 200, body: JSON.stringify(order) };
};
