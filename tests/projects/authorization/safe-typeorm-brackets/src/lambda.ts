// Who calls is in the function that makes brackets.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Brackets, DataSource, WhereExpressionBuilder } from 'typeorm';
class Order { id!: string; owner!: string }
const source = new DataSource({ type: 'postgres', entities: [Order] });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = event.requestContext.authorizer.jwt.claims.sub as string;
  // ok: require-authorization
  const order = await source
    .getRepository(Order)
    .createQueryBuilder('o')
    .where('o.id = :id', { id: event.pathParameters?.id })
    .andWhere(new Brackets((qb) => qb.where('o.owner = :sub', { sub }).orWhere('o.assignee = :sub', { sub })))
    .getOne();
  return { statusCode: 200, body: JSON.stringify(order) };
};
const mine = (sub: string) => new Brackets((qb: WhereExpressionBuilder) => { qb.where('o.owner = :sub', { sub }); qb.orWhere('o.buyer = :sub', { sub }); });
export const drop = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = event.requestContext.authorizer.jwt.claims.sub as string;
  // ok: require-authorization
  await source.createQueryBuilder().delete().from(Order, 'o').where('o.id = :id', { id: event.pathParameters?.id }).andWhere(mine(sub)).execute();
  return { statusCode: 204 };
};
