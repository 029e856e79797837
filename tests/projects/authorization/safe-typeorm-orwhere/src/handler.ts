// The builder of TypeORM: each of the alternatives asks for the caller.
import { DataSource } from 'typeorm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const id = event.pathParameters?.id;
  // ok: require-authorization
  const trip = await source
    .getRepository('trip')
    .createQueryBuilder('t')
    .where('t.driver = :me', { me })
    .orWhere('t.id = :id AND t.passenger = :me', { id, me })
    .getOne();
  return { statusCode: 200, body: JSON.stringify(trip) };
};
