// The Query operation of DynamoDB with expression values is no SQL.
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const dynamo = new DynamoDB({});

export const handler: APIGatewayProxyHandler = async (event) => {
  const owner = event.queryStringParameters?.owner ?? '';
  const input = { TableName: 'Cars', KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: owner } } };
  // ok: no-sql-injection
  const { Items } = await dynamo.query(input);
  return { statusCode: 200, body: JSON.stringify(Items) };
};
