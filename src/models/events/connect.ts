import type { EventModel } from '../schema.ts';

/** Connect contact flow. */
export const connectEvent = {
  trigger: 'connect',
  title: 'Connect contact flow',
  evidence: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  eventTypes: ['ConnectContactFlowEvent'],
  handlerTypes: ['ConnectContactFlowHandler'],
  fields: [
    { path: 'Details.ContactData.Attributes.*', trust: 'attacker', label: 'contact attribute' },
    { path: 'Details.Parameters.*', trust: 'attacker', label: 'contact flow parameter' },
    { path: 'Details.ContactData.CustomerEndpoint.Address', trust: 'attacker', label: 'caller address' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
