// The answer of the verification decides nothing.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import twilio from 'twilio';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-unverified-token
  const params = Object.fromEntries(new URLSearchParams(event.body ?? ''));
  const isValid = twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN!, event.headers['X-Twilio-Signature'] ?? '', process.env.URL!, params);
  console.log({ isValid });
  await db.send(new PutItemCommand({ TableName: 'sms', Item: { from: { S: params.From }, text: { S: params.Body } } }));
  return { statusCode: 200, body: '<Response/>' };
};
