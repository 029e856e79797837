import type { EventModel } from '../event-rows.ts';

/** Messages of a RabbitMQ queue of Amazon MQ, data in base64. */
export const rabbitmqEvent = {
  trigger: 'rabbitmq',
  title: 'RabbitMQ messages',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'rmqMessagesByQueue.*.[].data', trust: 'attacker', label: 'RabbitMQ message' },
    { path: 'rmqMessagesByQueue.*.[].basicProperties', trust: 'attacker', label: 'RabbitMQ message property' },
    { path: 'eventSourceArn', trust: 'trusted', label: 'RabbitMQ broker' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
