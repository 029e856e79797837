// The tenant that a verified claim names is part of the key.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const tenant = event.requestContext.authorizer.jwt.claims['custom:tenant'] as string;
  // ok: require-authorization
  const r = await db.send(new GetCommand({ TableName: 'n', Key: { pk: `TENANT#${tenant}`, sk: `NOTE#${event.pathParameters!.id}` } }));
  return { statusCode: 200, body: JSON.stringify(r.Item) };
};
