import type { EventModel } from '../event-rows.ts';

/** Messages of an ActiveMQ queue of Amazon MQ, data in base64. */
export const activemqEvent = {
  trigger: 'activemq',
  title: 'ActiveMQ messages',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'messages.[].data', trust: 'attacker', label: 'ActiveMQ message' },
    { path: 'messages.[].properties', trust: 'attacker', label: 'ActiveMQ message property' },
    { path: 'messages.[].correlationID', trust: 'attacker', label: 'ActiveMQ correlation id' },
    { path: 'messages.[].type', trust: 'attacker', label: 'ActiveMQ message type' },
    { path: 'messages.[].messageID', trust: 'trusted', label: 'ActiveMQ message id' },
    { path: 'messages.[].destination', trust: 'trusted', label: 'ActiveMQ queue' },
    { path: 'eventSourceArn', trust: 'trusted', label: 'ActiveMQ broker' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
