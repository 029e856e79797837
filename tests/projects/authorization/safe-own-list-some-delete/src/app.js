// Only what is in the list of the caller is deleted.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const id = event.pathParameters.id;
  const { Items = [] } = await db.send(new QueryCommand({ TableName: 'devices', IndexName: 'owner', KeyConditionExpression: '#o = :o', ExpressionAttributeNames: { '#o': 'owner' }, ExpressionAttributeValues: { ':o': sub } }));
  if (!Items.some((each) => each.id === id)) return { statusCode: 404 };
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'devices', Key: { id } }));
  return { statusCode: 204 };
};
