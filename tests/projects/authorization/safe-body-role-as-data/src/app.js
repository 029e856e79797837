// A role that is data: what a new member may do.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const { role, name } = JSON.parse(event.body);
  if (!['viewer', 'editor'].includes(role)) return { statusCode: 400 };
  // ok: require-authorization
  await db.send(new PutCommand({ TableName: 'members', Item: { org: claims.org_id, id: randomUUID(), name, role } }));
  return { statusCode: 201 };
};
