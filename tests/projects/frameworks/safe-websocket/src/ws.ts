import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const connect = async (event: APIGatewayProxyWebsocketEventV2) => {
  await doc.send(new PutCommand({ TableName: 'connections', Item: { id: event.requestContext.connectionId } }));
  return { statusCode: 200 };
};
// ok: require-authentication
export const send = async (event: APIGatewayProxyWebsocketEventV2) => {
  const { room, text } = JSON.parse(event.body ?? '{}');
  await doc.send(new PutCommand({ TableName: 'messages', Item: { room, text, at: Date.now() } }));
  return { statusCode: 200 };
};
