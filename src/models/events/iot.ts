import type { EventModel } from '../event-rows.ts';

/** What an IoT rule selected of the message of a device. */
export const iotEvent = {
  trigger: 'iot',
  title: 'IoT message',
  evidence: 'https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html',
  eventTypes: ['IoTEvent'],
  handlerTypes: ['IoTHandler'],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
