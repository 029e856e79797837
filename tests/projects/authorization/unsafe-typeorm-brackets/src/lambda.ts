// Brackets that ask for something else.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Brackets, DataSource } from 'typeorm';
class Order { id!: string; owner!: string }
const source = new DataSource({ type: 'postgres', entities: [Order] });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  console.log(event.requestContext.authorizer.jwt.claims.sub);
  // ruleid: require-authorization
  const order = await source
    .getRepository(Order)
    .createQueryBuilder('o')
    .where('o.id = :id', { id: event.pathParameters?.id })
    .andWhere(new Brackets((qb) => qb.where('o.status = :open', { open: 'open' }).orWhere('o.status = :paid', { paid: 'paid' })))
    .getOne();
  return { statusCode: 200, body: JSON.stringify(order) };
};
