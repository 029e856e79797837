import type { EventModel } from '../event-rows.ts';

/** Messages that are published to, or a subscription of, an AppSync Events channel. */
export const appsyncEventsEvent = {
  trigger: 'appsync-events',
  title: 'AppSync Events message',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/eventapi/channel-namespace-handlers.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'events.[].payload', trust: 'attacker', label: 'AppSync message' },
    { path: 'events.[].id', trust: 'trusted', label: 'AppSync message id' },
    { path: 'info.channel', trust: 'attacker', label: 'AppSync channel', isText: true },
    { path: 'info.channelNamespace', trust: 'trusted', label: 'AppSync channel namespace' },
    { path: 'info.operation', trust: 'trusted', label: 'AppSync operation' },
    { path: 'request.headers.*', trust: 'attacker', label: 'AppSync request header', isText: true },
    { path: 'identity', trust: 'identity', label: 'AppSync identity' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
