import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
export class BillingService {
  private readonly doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async activate(customer: string): Promise<void> { await this.set(customer, 'active'); }
  async cancel(customer: string): Promise<void> { await this.set(customer, 'cancelled'); }
  private async set(customer: string, state: string): Promise<void> {
    await this.doc.send(new UpdateCommand({ TableName: 'accounts', Key: { customer }, UpdateExpression: 'SET #s = :s', ExpressionAttributeNames: { '#s': 'state' }, ExpressionAttributeValues: { ':s': state } }));
  }
}
