// The table of a query is a query string parameter; the constant in front of it changes nothing.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { Item } = await client.send(
    new GetCommand({
      // ruleid: no-resource-injection
      TableName: event.queryStringParameters?.table ?? 'orders',
      Key: { id: event.pathParameters?.id },
    }),
  );
  const tenant = event.headers['x-tenant'];
  const { Items } = await client.send(
    new QueryCommand({
      // ruleid: no-resource-injection
      TableName: `orders-${tenant}`,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': event.pathParameters?.id },
    }),
  );
  return { statusCode: 200, body: JSON.stringify({ Item, Items }) };
};
