// A helper reads the partition of the user whom an administrator names, or else the caller's; of an entry that is named with the caller.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { readItem } from './table';
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const me = String(claims.sub);
  const user = String(claims['cognito:groups']).includes('admins') ? (event.queryStringParameters?.user ?? me) : me;
  // ok: require-authorization
  const item = await readItem(docs, user, 'PROFILE');
  // ok: require-authorization
  const entry = await readItem(docs, `${me}#${event.pathParameters?.entry ?? 'first'}`, 'ENTRY');
  return { statusCode: 200, body: JSON.stringify({ item, entry }) };
};
