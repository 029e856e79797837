// The function of $connect verifies the token of the query itself.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyWebsocketEventV2, APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL_ID!, clientId: process.env.CLIENT_ID!, tokenUse: 'access' });
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
type ConnectEvent = APIGatewayProxyWebsocketEventV2 & { queryStringParameters?: Record<string, string> };
// ok: require-authentication
export const connect = async (event: ConnectEvent) => {
  const token = event.queryStringParameters?.token;
  if (!token) return { statusCode: 401 };
  let claims;
  try {
    claims = await verifier.verify(token);
  } catch {
    return { statusCode: 401 };
  }
  await doc.send(new PutCommand({ TableName: 'connections', Item: { id: event.requestContext.connectionId, user: claims.sub } }));
  return { statusCode: 200 };
};
// ok: require-authentication
export const message: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  const { Item } = await doc.send(new GetCommand({ TableName: 'connections', Key: { id: event.requestContext.connectionId } }));
  if (!Item) return { statusCode: 403 };
  await doc.send(new PutCommand({ TableName: 'messages', Item: { room: Item.room, user: Item.user, text: JSON.parse(event.body ?? '{}').text } }));
  return { statusCode: 200 };
};
