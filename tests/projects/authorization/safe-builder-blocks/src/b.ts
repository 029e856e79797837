import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
class Order { id!: string; owner!: string }
const source = new DataSource({ type: 'postgres', entities: [Order] });
function restrict(query: SelectQueryBuilder<Order>, sub: string): void {
  query.andWhere('o.owner = :sub', { sub });
}
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = event.requestContext.authorizer.jwt.claims.sub as string;
  // ok: require-authorization
  const query = source.getRepository(Order).createQueryBuilder('o').where('o.id = :id', { id: event.pathParameters?.id });
  restrict(query, sub);
  const order = await query.getOne();
  return { statusCode: 200, body: JSON.stringify(order) };
};
