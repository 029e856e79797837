import type { EventModel } from '../schema.ts';

/** Lambda context. */
export const contextEvent = {
  trigger: 'context',
  title: 'Lambda context',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html',
  eventTypes: ['Context'],
  handlerTypes: [],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
