import type { LibraryModel } from '../schema.ts';

const sent = 'data that is sent on';

/** The whole of it, and every part. */
const within = {};

/** Kafka. */
export const kafkajs = {
  package: ['kafkajs', '@confluentinc/kafka-javascript'],
  evidence: 'https://kafka.js.org/docs/producing',
  types: [{ name: 'kafkajs.Producer', path: 'Member[Kafka].Instance.Member[producer].ReturnValue', declared: ['Producer'] }],
  sinks: [
    { threat: 'unvalidated', type: 'kafkajs.Producer', path: 'Member[send].Argument[0].Member[messages]', label: sent, within },
    {
      threat: 'unvalidated',
      type: 'kafkajs.Producer',
      path: 'Member[sendBatch].Argument[0].Member[topicMessages].ArrayElement.Member[messages]',
      label: sent,
      within,
    },
  ],
} as const satisfies LibraryModel;

/** RabbitMQ. */
export const amqplib = {
  package: ['amqplib', 'amqplib/callback_api'],
  evidence: 'https://amqp-node.github.io/amqplib/channel_api.html#channel_sendToQueue',
  types: [
    { name: 'amqplib.Connection', path: 'Member[connect].ReturnValue.Awaited' },
    {
      name: 'amqplib.Channel',
      type: 'amqplib.Connection',
      path: 'Member[createChannel,createConfirmChannel].ReturnValue.Awaited',
      declared: ['Channel', 'ConfirmChannel'],
    },
  ],
  sinks: [
    { threat: 'unvalidated', type: 'amqplib.Channel', path: 'Member[sendToQueue].Argument[1]', label: sent, within },
    { threat: 'unvalidated', type: 'amqplib.Channel', path: 'Member[publish].Argument[2]', label: sent, within },
  ],
} as const satisfies LibraryModel;

/** Queues in Redis. */
export const redisQueues = {
  package: ['bullmq', 'bull', 'bee-queue'],
  evidence: 'https://docs.bullmq.io/guide/jobs',
  types: [
    { name: 'bullmq.Queue', path: 'Member[Queue].Instance', declared: ['Queue'] },
    { name: 'bullmq.Queue', path: 'Instance' },
  ],
  sinks: [
    { threat: 'unvalidated', type: 'bullmq.Queue', path: 'Member[add].Argument[1]', label: sent, within },
    { threat: 'unvalidated', type: 'bullmq.Queue', path: 'Member[addBulk].Argument[0].ArrayElement.Member[data]', label: sent, within },
  ],
} as const satisfies LibraryModel;
