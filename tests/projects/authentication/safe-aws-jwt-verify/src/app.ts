// The handler verifies the token itself, and answers 401 when that fails.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: 'access', clientId: process.env.CLIENT! });
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  let payload;
  try {
    payload = await verifier.verify(event.headers.authorization?.split(' ')[1] ?? '');
  } catch {
    return { statusCode: 401, body: 'Unauthorized' };
  }
  await db.send(new PutCommand({ TableName: 'orders', Item: { pk: payload.sub, at: Date.now() } }));
  return { statusCode: 201 };
};
