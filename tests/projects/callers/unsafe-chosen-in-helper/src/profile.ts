// A helper reads the partition of the user whom the path names, or else the caller's.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { readItem } from './table';
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  // ruleid: require-authorization
  const item = await readItem(docs, event.queryStringParameters?.user ?? String(me), 'PROFILE');
  return { statusCode: 200, body: JSON.stringify(item) };
};
