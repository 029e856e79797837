import type { EventModel } from '../schema.ts';

/** DocumentDB change stream. */
export const documentdbEvent = {
  trigger: 'documentdb',
  title: 'DocumentDB change stream',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [{ path: 'events.[].event.fullDocument', trust: 'attacker', label: 'changed document' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
