// A condition is set on the request later.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class OrderTable {
  private readonly client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async query(customer: string, condition?: string) {
    const input: QueryCommandInput = {
      TableName: 'orders',
      KeyConditionExpression: 'customer = :c',
      ExpressionAttributeValues: { ':c': customer },
    };
    if (condition) input.FilterExpression = condition;
    // ruleid: no-nosql-injection
    return this.client.send(new QueryCommand(input));
  }
}
const table = new OrderTable();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { customer = '', filter } = event.queryStringParameters ?? {};
  return { statusCode: 200, body: JSON.stringify(await table.query(customer, filter)) };
};
