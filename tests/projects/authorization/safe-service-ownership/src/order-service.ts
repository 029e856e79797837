import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
export class NotFound extends Error {}
export class OrderService {
  private readonly db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async getFor(user: { id: string }, id: string) {
    const { Item } = await this.db.send(new GetCommand({ TableName: 'orders', Key: { id } }));
    if (!Item || Item.customerId !== user.id) throw new NotFound(id);
    return Item;
  }
}
