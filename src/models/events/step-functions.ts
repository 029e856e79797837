import type { EventModel } from '../event-rows.ts';

/** The input of a state of a Step Functions execution, chosen by whoever starts it. */
export const stepFunctionsEvent = {
  trigger: 'step-functions',
  title: 'state input',
  evidence: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
