// Records of streams, queues and topics.
import type { SNSEvent, SQSEvent, KinesisStreamEvent } from 'aws-lambda';
export const fromKinesis = async (event: KinesisStreamEvent) => {
  for (const r of event.Records) {
    const { endpoint } = JSON.parse(Buffer.from(r.kinesis.data, 'base64').toString('utf8'));
    // ruleid: no-ssrf
    await fetch(`${endpoint}/ingest`, { method: 'POST' });
  }
};
export const fromSqs = async (event: SQSEvent) => {
  await Promise.all(event.Records.map((r) => r.messageAttributes.target?.stringValue).filter((t): t is string => !!t).map((t) =>
    // ruleid: no-ssrf
    fetch(t)));
};
export const fromSns = async (event: SNSEvent) => {
  const [record] = event.Records;
  const message = JSON.parse(record!.Sns.Message);
  const host = new URL(record!.Sns.UnsubscribeUrl).host;
  console.log(host);
  // ruleid: no-ssrf
  await fetch(message.logoUrl);
};
