import type { EventModel } from '../schema.ts';

/** IoT rule. */
export const iotEvent = {
  trigger: 'iot',
  title: 'IoT rule',
  evidence: 'https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html',
  eventTypes: ['IoTEvent'],
  handlerTypes: ['IoTHandler'],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
