// The query builder of TypeORM without the caller.
import { DataSource, Entity, PrimaryColumn, Column } from 'typeorm';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
@Entity()
class Case {
  @PrimaryColumn() id!: string;
  @Column() ownerId!: string;
}
const source = new DataSource({ type: 'postgres', entities: [Case] });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ruleid: require-authorization
  const found = await source.getRepository(Case).createQueryBuilder('c').where('c.id = :id', { id: event.pathParameters?.id }).getOne();
  return { statusCode: 200, body: JSON.stringify(found) };
};
