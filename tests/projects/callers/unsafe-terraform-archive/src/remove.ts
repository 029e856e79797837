// A route of Terraform without an authorizer; the archive has a name of its own.
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: event.pathParameters?.id ?? '' } } }));
  return { statusCode: 204, body: '' };
};
