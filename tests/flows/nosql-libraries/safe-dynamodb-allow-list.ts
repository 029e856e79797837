// The attribute is one of a written set.
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const docs = DynamoDBDocument.from(new DynamoDB({}));
const ALLOWED = new Set(['nickname', 'bio']);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { attribute, value } = JSON.parse(event.body ?? '{}');
  if (!ALLOWED.has(attribute)) return { statusCode: 400 };
  await docs.update({
    TableName: 'users',
    Key: { id: event.pathParameters!.id },
    // ok: no-nosql-injection
    UpdateExpression: `set ${attribute} = :v`,
    ExpressionAttributeValues: { ':v': value },
  });
  return { statusCode: 204 };
};
