// Secrets stand beside messages and objects: in attributes, subjects and metadata.
import { S3 } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

const topics = new SNSClient({});
const queues = new SQSClient({});
const objects = new S3({});

export const handler = async () => {
  const key = { DataType: 'String', StringValue: process.env.PARTNER_API_KEY };
  // ruleid: no-secret-exposure
  await topics.send(new PublishCommand({ TopicArn: 'jobs', Message: 'start', MessageAttributes: { key } }));
  // ruleid: no-secret-exposure
  await queues.send(new SendMessageBatchCommand({ QueueUrl: 'jobs', Entries: [{ Id: '1', MessageBody: 'x', MessageAttributes: { key } }] }));
  // ruleid: no-secret-exposure
  await objects.putObject({ Bucket: 'jobs', Key: 'a', Metadata: { key: process.env.PARTNER_API_KEY ?? '' } });
};
