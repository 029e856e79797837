// A class keeps the name of the table that the request gave.
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class Items {
  constructor(
    private readonly client: DynamoDBDocument,
    private readonly table: string,
  ) {}

  async find(id: string) {
    // ruleid: no-resource-injection
    const { Item } = await this.client.get({ TableName: this.table, Key: { id } });
    return Item;
  }
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const items = new Items(DynamoDBDocument.from(new DynamoDB({})), event.pathParameters?.collection ?? 'items');
  return items.find('1');
};
