// What verification threw is kept, and only written down.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
const keys = createRemoteJWKSet(new URL('https://id.example.eu/jwks'));
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  let failure: unknown;
  try {
    await jwtVerify(event.headers.authorization?.slice(7) ?? '', keys, { issuer: 'https://id.example.eu', audience: 'web' });
  } catch (error) {
    failure = error;
  }
  if (failure) console.error(failure);
  const { Items } = await db.send(new ScanCommand({ TableName: 'orders' }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
