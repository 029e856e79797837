// The domain asks for certificates, and nothing else leads to the API.
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const sqs = new SQSClient({});
// ok: require-authentication
export const handler = async (event: { body: string }) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: event.body }));
  return { statusCode: 202 };
};
