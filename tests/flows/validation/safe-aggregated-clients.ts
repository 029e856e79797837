// The same clients are given a name that a pattern let through.
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { Kinesis } from '@aws-sdk/client-kinesis';
import { S3 } from '@aws-sdk/client-s3';
import { SQS } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const table = new DynamoDB({});
const files = new S3({});
const queue = new SQS({});
const stream = new Kinesis({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name } = JSON.parse(event.body ?? '{}') as { name: string };
  if (!/^[\w .-]{1,80}$/.test(name)) return { statusCode: 400, body: '' };
  await table.putItem({
    TableName: process.env['TABLE'],
    Item: {
      id: { S: '1' },
      // ok: require-event-validation
      name: { S: name },
    },
  });
  // ok: require-event-validation
  await files.putObject({ Bucket: process.env['BUCKET'], Key: 'latest.json', Body: JSON.stringify({ name }) });
  await queue.sendMessageBatch({
    QueueUrl: process.env['QUEUE'],
    Entries: [
      {
        Id: '1',
        // ok: require-event-validation
        MessageBody: name,
      },
    ],
  });
  await stream.putRecords({
    StreamName: process.env['STREAM'],
    Records: [
      {
        PartitionKey: '1',
        // ok: require-event-validation
        Data: Buffer.from(name),
      },
    ],
  });
  return { statusCode: 201, body: '' };
};
