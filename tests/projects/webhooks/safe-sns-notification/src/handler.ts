// What is told by the kind and the topic that SNS names is verified.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import MessageValidator from 'sns-validator';
const db = new DynamoDBClient({});
const validator = new MessageValidator();
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: no-unverified-token
  const message = JSON.parse(event.body ?? '{}');
  await validator.validate(message);
  if (message.Type !== 'Notification' || message.TopicArn !== process.env.BOUNCES) return { statusCode: 400 };
  await db.send(new PutItemCommand({ TableName: 'bounced', Item: { mail: { S: JSON.parse(message.Message).mail } } }));
  return { statusCode: 200 };
};
