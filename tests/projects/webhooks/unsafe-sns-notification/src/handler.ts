// What is told by the kind and the topic that SNS names is believed.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-unverified-token
  const message = JSON.parse(event.body ?? '{}');
  if (message.Type !== 'Notification' || message.TopicArn !== process.env.BOUNCES) return { statusCode: 400 };
  await db.send(new PutItemCommand({ TableName: 'bounced', Item: { mail: { S: JSON.parse(message.Message).mail } } }));
  return { statusCode: 200 };
};
