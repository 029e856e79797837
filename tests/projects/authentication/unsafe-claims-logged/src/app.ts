// A claim is read with a default, logged and never compared.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export async function handler(event: APIGatewayProxyEvent) {
  const user = event.requestContext.authorizer?.claims?.sub ?? 'anonymous';
  console.log('update asked for by', user);
  await db.send(
    new UpdateItemCommand({
      TableName: 'items',
      Key: { id: { S: event.pathParameters?.id ?? '' } },
      UpdateExpression: 'SET #n = :n',
      ExpressionAttributeNames: { '#n': 'n' },
      ExpressionAttributeValues: { ':n': { S: event.body ?? '' } },
    }),
  );
  return { statusCode: 200, body: '' };
}
