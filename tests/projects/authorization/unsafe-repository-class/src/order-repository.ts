import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
export class OrderRepository {
  private readonly db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async findById(id: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.db.send(new GetCommand({ TableName: 'orders', Key: { id } }));
    return Item;
  }
}
