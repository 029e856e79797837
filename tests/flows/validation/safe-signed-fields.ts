// The fields are those that Twilio signed.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import Twilio from 'twilio';

const sqs = new SQSClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const fields = JSON.parse(event.body ?? '{}');
  const signature = event.headers['x-twilio-signature'] ?? '';
  if (!Twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN ?? '', signature, process.env.PUBLIC_URL ?? '', fields)) {
    return { statusCode: 403 };
  }
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ from: fields.From }) }));
  return { statusCode: 204 };
};
