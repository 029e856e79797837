// A JWT authorizer of the HTTP API asks who calls.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const note = JSON.parse(event.body ?? '{}');
  await db.send(
    new PutCommand({ TableName: 'notes', Item: { owner: event.requestContext.authorizer.jwt.claims.sub, text: String(note.text) } }),
  );
  return { statusCode: 201, body: '' };
};
