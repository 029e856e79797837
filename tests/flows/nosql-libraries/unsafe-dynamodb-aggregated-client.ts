// The aggregated client takes expressions too.
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const docs = DynamoDBDocument.from(new DynamoDB({}));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { attribute, value } = JSON.parse(event.body ?? '{}');
  await docs.update({
    TableName: 'users',
    Key: { id: event.pathParameters!.id },
    // ruleid: no-nosql-injection
    UpdateExpression: `set ${attribute} = :v`,
    ExpressionAttributeValues: { ':v': value },
  });
  return { statusCode: 204 };
};
