// A flag of the query leaves the owner out.
import { DataSource } from 'typeorm';
import { Invoice } from './invoice';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const source = new DataSource({ type: 'postgres', entities: [Invoice] });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const qb = source.getRepository(Invoice).createQueryBuilder('i').where('i.id = :id', { id: event.pathParameters!.id });
  if (event.queryStringParameters?.all !== '1') qb.andWhere('i.ownerId = :owner', { owner: claims.sub });
  // ruleid: require-authorization
  const invoice = await qb.getOne();
  return invoice ? { statusCode: 200, body: JSON.stringify(invoice) } : { statusCode: 404 };
};
