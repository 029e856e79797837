// The string form of where takes SQL.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
class Cheese {
  @PrimaryGeneratedColumn() id!: number;
  @Column() name!: string;
}

const dataSource = new DataSource({ type: 'mysql', url: process.env.MYSQL_URL, entities: [Cheese] });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.name;
  const builder = dataSource.getRepository(Cheese).createQueryBuilder('cheese');
  // ruleid: no-sql-injection
  const rows = await builder.where(`cheese.name = '${name}'`).getMany();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
