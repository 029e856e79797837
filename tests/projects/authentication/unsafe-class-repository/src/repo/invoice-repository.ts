import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
export class InvoiceRepository {
  private readonly db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async find(id: string) {
    const { Item } = await this.db.send(new GetCommand({ TableName: 'invoices', Key: { id } }));
    return Item;
  }
}
