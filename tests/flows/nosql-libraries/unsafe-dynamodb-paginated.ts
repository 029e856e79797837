// A function asks for page after page.
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEvent) => {
  const min = event.queryStringParameters?.min;
  const all: unknown[] = [];
  // ruleid: no-nosql-injection
  for await (const page of paginateScan({ client }, { TableName: 't', FilterExpression: `price > ${min}` })) all.push(...(page.Items ?? []));
  return { statusCode: 200, body: JSON.stringify(all) };
};
