// Log group, stream and key of an AppSync argument.
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { Kinesis } from '@aws-sdk/client-kinesis';

const logs = new CloudWatchLogsClient({});
const kms = new KMSClient({});
const kinesis = new Kinesis({});

export const handler = async (event) => {
  const { group, key, stream } = JSON.parse(event.body);
  // ruleid: no-resource-injection
  const found = await logs.send(new FilterLogEventsCommand({ logGroupName: `/aws/lambda/${group}` }));
  // ruleid: no-resource-injection
  await kms.send(new DecryptCommand({ KeyId: key, CiphertextBlob: Buffer.from('') }));
  // ruleid: no-resource-injection
  await kinesis.putRecord({ StreamName: stream, PartitionKey: 'a', Data: Buffer.from('x') });
  return { statusCode: 200, body: JSON.stringify(found.events) };
};
