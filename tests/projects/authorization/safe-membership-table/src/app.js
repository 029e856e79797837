// A membership of the caller is looked up before the change.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const teamId = event.pathParameters.id;
  const { Item: membership } = await db.send(new GetCommand({ TableName: 'memberships', Key: { teamId, userId: sub } }));
  if (!membership) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new UpdateCommand({ TableName: 'teams', Key: { id: teamId }, UpdateExpression: 'SET #n = :n', ExpressionAttributeNames: { '#n': 'name' }, ExpressionAttributeValues: { ':n': String(event.body) } }));
  return { statusCode: 204 };
};
