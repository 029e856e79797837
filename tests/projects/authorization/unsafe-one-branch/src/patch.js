// Only private items are checked.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const id = event.pathParameters.id;
  const { Item } = await db.send(new GetCommand({ TableName: 'todos', Key: { id } }));
  if (Item.visibility === 'private') {
    if (Item.owner !== sub) return { statusCode: 403 };
  }
  // ruleid: require-authorization
  await db.send(new UpdateCommand({ TableName: 'todos', Key: { id }, UpdateExpression: 'SET done = :d', ExpressionAttributeValues: { ':d': true } }));
  return { statusCode: 204 };
};
