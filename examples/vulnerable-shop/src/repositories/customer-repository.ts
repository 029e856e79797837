import { type DynamoDBClient, ExecuteStatementCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Customer } from '../domain/customer';

export class CustomerRepository {
  constructor(
    private readonly client: DynamoDBClient,
    private readonly table: string,
  ) {}

  async findById(id: string): Promise<Customer | undefined> {
    const { Item: item } = await this.client.send(new GetItemCommand({ TableName: this.table, Key: { id: { S: id } } }));
    if (item === undefined) return undefined;
    return { id, email: item['email']?.S ?? '', name: item['name']?.S ?? '', tier: item['tier']?.S === 'gold' ? 'gold' : 'basic' };
  }

  async findByEmail(email: string): Promise<readonly Customer[]> {
    const statement = `SELECT id, email, name FROM "${this.table}"."by-email" WHERE email = '${email}'`;
    const { Items: items = [] } = await this.client.send(new ExecuteStatementCommand({ Statement: statement }));
    return items.map((item) => ({
      id: item['id']?.S ?? '',
      email: item['email']?.S ?? '',
      name: item['name']?.S ?? '',
      tier: 'basic',
    }));
  }
}
