// What a role may do is written as an object, and only some roles have one.
import { DeleteItemCommand, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const db = new DynamoDBClient({});
const editors: Record<string, { tables: string[] }> = { admin: { tables: ['documents', 'drafts'] }, editor: { tables: ['drafts'] } };
const publishers = new Map([['admin', { isSilent: true }]]);

export const remove = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const editor = editors[String(event.requestContext.authorizer.jwt.claims.role)];
  if (!editor) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new DeleteItemCommand({ TableName: 'drafts', Key: { id: { S: event.pathParameters!.id! } } }));
  return { statusCode: 204 };
};

export const publish = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const publisher = publishers.get(String(event.requestContext.authorizer.jwt.claims.role));
  if (publisher === undefined) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new UpdateItemCommand({ TableName: 'drafts', Key: { id: { S: event.pathParameters!.id! } } }));
  return { statusCode: 204 };
};
