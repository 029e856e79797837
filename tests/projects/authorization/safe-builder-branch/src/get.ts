// Only administrators see invoices of others.
import { DataSource } from 'typeorm';
import { Invoice } from './invoice';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const source = new DataSource({ type: 'postgres', entities: [Invoice] });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const isAdmin = String(claims['cognito:groups']).includes('admins');
  const qb = source.getRepository(Invoice).createQueryBuilder('i').where('i.id = :id', { id: event.pathParameters!.id });
  if (!isAdmin) qb.andWhere('i.ownerId = :owner', { owner: claims.sub });
  // ok: require-authorization
  const invoice = await qb.getOne();
  return invoice ? { statusCode: 200, body: JSON.stringify(invoice) } : { statusCode: 404 };
};
