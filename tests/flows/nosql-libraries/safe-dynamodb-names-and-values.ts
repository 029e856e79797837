// Names and values are given apart from the expression.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandler = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  const result = await ddb.send(
    // ok: no-nosql-injection
    new QueryCommand({
      TableName: process.env.TABLE,
      KeyConditionExpression: '#pk = :pk',
      FilterExpression: '#f = :v',
      ExpressionAttributeNames: { '#pk': 'pk', '#f': body.field },
      ExpressionAttributeValues: { ':v': body.value, ':pk': body.id },
    }),
  );
  return { statusCode: 200, body: JSON.stringify(result.Items) };
};
