// Attributes and metadata name the secret.
import { createHash } from 'node:crypto';
import { S3 } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const topics = new SNSClient({});
const queues = new SQSClient({});
const objects = new S3({});

export const handler = async () => {
  const secret = { DataType: 'String', StringValue: process.env.PARTNER_API_KEY_ARN };
  // ok: no-secret-exposure
  await topics.send(new PublishCommand({ TopicArn: 'jobs', Message: 'start', Subject: process.env.STAGE, MessageAttributes: { secret } }));
  // ok: no-secret-exposure
  await queues.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: 'x', MessageAttributes: { secret } }));
  const digest = createHash('sha256').update(process.env.PARTNER_API_KEY ?? '').digest('hex');
  // ok: no-secret-exposure
  await objects.putObject({ Bucket: 'jobs', Key: 'a', Metadata: { digest } });
};
