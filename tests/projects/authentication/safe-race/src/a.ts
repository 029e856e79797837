// What is too slow is an error.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_x', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});
// ok: require-authentication
export const handler = async (event: any) => {
  await Promise.race([
    verifier.verify(event.headers.authorization),
    new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 500)),
  ]);
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: 'all' } } }));
  return { statusCode: 204 };
};
