// What the function given to Raw answers is SQL.
import { DataSource, Raw, Entity, PrimaryGeneratedColumn, Column } from 'typeorm';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

@Entity()
class Account {
  @PrimaryGeneratedColumn() id!: number;
  @Column() email!: string;
}

const ds = new DataSource({ type: 'postgres', url: process.env.DB, entities: [Account] });

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  if (!ds.isInitialized) await ds.initialize();
  const email = event.queryStringParameters?.email ?? '';
  const account = await ds.getRepository(Account).findOneBy({
    // ruleid: no-sql-injection
    email: Raw((alias) => `LOWER(${alias}) = LOWER('${email}')`),
  });
  return { statusCode: 200, body: JSON.stringify(account) };
};
