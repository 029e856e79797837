// The builder of TypeORM: what is asked of the owner is one of two alternatives.
import { DataSource } from 'typeorm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  // ruleid: require-authorization
  const trip = await source
    .getRepository('trip')
    .createQueryBuilder('t')
    .where('t.driver = :me', { me })
    .orWhere('t.id = :id', { id: event.pathParameters?.id })
    .getOne();
  return { statusCode: 200, body: JSON.stringify(trip) };
};
