import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
// ok: require-authentication
export const handler: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  await db.send(new DeleteItemCommand({ TableName: 'c', Key: { id: { S: event.requestContext.connectionId } } }));
  return { statusCode: 200 };
};
