import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  await db.send(new PutItemCommand({ TableName: 'c', Item: { id: { S: event.requestContext.connectionId } } }));
  return { statusCode: 200 };
};
