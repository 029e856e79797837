// What AWS fills in of a message names queue and topic; its body is only handed on.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DeleteMessageCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSHandler } from 'aws-lambda';

const sqs = new SQSClient({});
const bus = new EventBridgeClient({});

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const queue = record.eventSourceARN.split(':').pop();
    // ok: no-resource-injection
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
    // ok: no-resource-injection
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: record.receiptHandle }));
    // ok: no-resource-injection
    await bus.send(new PutEventsCommand({ Entries: [{ EventBusName: process.env.BUS, Source: 'app', DetailType: 'seen', Detail: record.body }] }));
  }
};
