// The REST API of a backend asks the pool.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const db = new DynamoDBClient({});
// ok: require-authentication
export const handler: APIGatewayProxyHandler = async () => {
  const { Items } = await db.send(new ScanCommand({ TableName: process.env.TABLE }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
