// What is looked for is the caller's; where it is looked for is not.
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { Kinesis } from '@aws-sdk/client-kinesis';

const logs = new CloudWatchLogsClient({});
const kms = new KMSClient({});
const kinesis = new Kinesis({});

export const handler = async (event) => {
  const { text, token, partition } = JSON.parse(event.body);
  // ok: no-resource-injection
  const found = await logs.send(new FilterLogEventsCommand({ logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME, filterPattern: JSON.stringify(text) }));
  // ok: no-resource-injection
  await kms.send(new DecryptCommand({ KeyId: process.env.KEY_ID, CiphertextBlob: Buffer.from(token, 'base64') }));
  // ok: no-resource-injection
  await kinesis.putRecord({ StreamName: 'clicks', PartitionKey: partition, Data: Buffer.from(event.body) });
  return { statusCode: 200, body: JSON.stringify(found.events) };
};
