// The handler of $connect verifies the token.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });
// ok: require-authentication
export const handler = async (event: any) => {
  try {
    const { sub } = await verifier.verify(event.queryStringParameters?.token ?? '');
    await db.send(new PutItemCommand({ TableName: 'connections', Item: { id: { S: event.requestContext.connectionId }, user: { S: sub } } }));
  } catch {
    return { statusCode: 401 };
  }
  return { statusCode: 200 };
};
