import type { EventModel } from '../schema.ts';

/** Step Functions task. */
export const stepFunctionsEvent = {
  trigger: 'step-functions',
  title: 'Step Functions task',
  evidence: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
