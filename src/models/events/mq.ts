import type { EventModel } from '../schema.ts';

/** Amazon MQ broker. */
export const mqEvent = {
  trigger: 'mq',
  title: 'Amazon MQ broker',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'messages.[].data', trust: 'attacker', label: 'queue message' },
    { path: 'rmqMessagesByQueue.*.[].data', trust: 'attacker', label: 'queue message' },
    { path: 'rmqMessagesByQueue.*.[].basicProperties.headers', trust: 'attacker', label: 'queue message header' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
