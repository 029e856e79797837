// A class keeps the name of the table that the deployment gave.
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class Items {
  constructor(
    private readonly client: DynamoDBDocument,
    private readonly table: string,
  ) {}

  async find(id: string) {
    // ok: no-resource-injection
    const { Item } = await this.client.get({ TableName: this.table, Key: { id } });
    return Item;
  }
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const items = new Items(DynamoDBDocument.from(new DynamoDB({})), process.env.TABLE ?? 'items');
  return items.find(event.pathParameters?.id ?? '1');
};
