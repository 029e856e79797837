// What was found is filtered by its owner.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const { Items } = await db.send(new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'projectId = :p', ExpressionAttributeValues: { ':p': event.pathParameters.id } }));
  const mine = Items.filter((item) => item.owner === sub);
  return { statusCode: 200, body: JSON.stringify(mine) };
};
