// The certificate is fetched and verifies the message.
import { createVerify } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
const fields = ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'];
async function verify(message: Record<string, string>): Promise<void> {
  const url = new URL(message.SigningCertURL);
  if (url.protocol !== 'https:' || !/^sns\.[a-z0-9-]+\.amazonaws\.com$/.test(url.hostname)) throw new Error('certificate');
  const pem = await (await fetch(url)).text();
  const text = fields.filter((name) => message[name] !== undefined).map((name) => `${name}\n${message[name]}\n`).join('');
  if (!createVerify('RSA-SHA1').update(text).verify(pem, message.Signature, 'base64')) throw new Error('signature');
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const message = JSON.parse(event.body ?? '{}');
  await verify(message);
  // ok: no-unverified-token
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.Q!, MessageBody: message.Message }));
  return { statusCode: 200 };
};
