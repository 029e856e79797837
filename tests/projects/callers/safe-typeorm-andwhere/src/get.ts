// The owner is a condition of its own.
import { Brackets, DataSource } from 'typeorm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { Doc } from './doc';
const source = new DataSource({ type: 'postgres', entities: [Doc] });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  const doc = await source.getRepository(Doc).createQueryBuilder('d')
    .where('d.id = :id', { id: event.pathParameters?.id })
    .andWhere('d.owner = :sub', { sub })
    .getOne();
  return { statusCode: 200, body: JSON.stringify([doc, sub, Brackets.name]) };
};
