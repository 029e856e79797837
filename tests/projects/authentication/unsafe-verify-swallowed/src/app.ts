// The token is verified, but the handler goes on when that fails.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: 'access', clientId: process.env.CLIENT! });
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  try {
    await verifier.verify(event.headers.authorization?.split(' ')[1] ?? '');
  } catch (error) {
    console.warn('token did not verify', error);
  }
  await db.send(new PutCommand({ TableName: 'orders', Item: { at: Date.now(), body: event.body } }));
  return { statusCode: 201 };
};
