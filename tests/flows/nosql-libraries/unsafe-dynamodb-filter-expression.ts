// The name of an attribute is part of the expression's text.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandler = async (event) => {
  const field = event.queryStringParameters?.field ?? 'name';
  const value = event.queryStringParameters?.value;
  const result = await ddb.send(
    new ScanCommand({
      TableName: process.env.TABLE,
      // ruleid: no-nosql-injection
      FilterExpression: `contains(${field}, :v)`,
      ExpressionAttributeValues: { ':v': value },
    }),
  );
  return { statusCode: 200, body: JSON.stringify(result.Items) };
};
