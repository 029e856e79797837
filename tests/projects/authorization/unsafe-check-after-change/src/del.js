// The owner is compared once the item is gone.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ruleid: require-authorization
  const { Attributes } = await db.send(new DeleteCommand({ TableName: 'files', Key: { id: event.pathParameters.id }, ReturnValues: 'ALL_OLD' }));
  if (Attributes.owner !== sub) return { statusCode: 403 };
  return { statusCode: 204 };
};
