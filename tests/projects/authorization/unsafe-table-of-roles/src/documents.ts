// The sender says which role he has; and what is counted for a caller is no right.
import { DeleteItemCommand, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const db = new DynamoDBClient({});
const editors: Record<string, { tables: string[] }> = { admin: { tables: ['documents', 'drafts'] }, editor: { tables: ['drafts'] } };
const visits = new Map<string, { count: number }>();

export const remove = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const editor = editors[event.headers['x-role'] ?? ''];
  if (!editor) return { statusCode: 403 };
  // ruleid: require-authorization
  await db.send(new DeleteItemCommand({ TableName: 'drafts', Key: { id: { S: event.pathParameters!.id! } } }));
  return { statusCode: 204 };
};

export const publish = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const caller = String(event.requestContext.authorizer.jwt.claims.sub);
  const visit = visits.get(caller);
  visits.set(caller, { count: (visit?.count ?? 0) + 1 });
  if (!visit) return { statusCode: 429 };
  // ruleid: require-authorization
  await db.send(new UpdateItemCommand({ TableName: 'drafts', Key: { id: { S: event.pathParameters!.id! } } }));
  return { statusCode: 204 };
};
