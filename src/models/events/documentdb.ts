import type { EventModel } from '../event-rows.ts';

/** Changes of a DocumentDB collection: documents that requests wrote before. */
export const documentdbEvent = {
  trigger: 'documentdb',
  title: 'DocumentDB change events',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'events.[].event.fullDocument', trust: 'attacker', label: 'DocumentDB document' },
    { path: 'events.[].event.fullDocumentBeforeChange', trust: 'attacker', label: 'DocumentDB document' },
    { path: 'events.[].event.documentKey', trust: 'attacker', label: 'DocumentDB document key' },
    { path: 'events.[].event.updateDescription', trust: 'attacker', label: 'DocumentDB document' },
    { path: 'events.[].event.operationType', trust: 'trusted', label: 'DocumentDB operation' },
    { path: 'events.[].event.ns', trust: 'trusted', label: 'DocumentDB collection' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
