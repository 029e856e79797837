import type { EventModel } from '../event-rows.ts';

/** A contact flow of Amazon Connect: what callers say and type. */
export const connectEvent = {
  trigger: 'connect',
  title: 'Connect contact flow',
  evidence: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  eventTypes: ['ConnectContactFlowEvent'],
  handlerTypes: ['ConnectContactFlowHandler'],
  fields: [
    { path: 'Details.Parameters.*', trust: 'attacker', label: 'Connect contact flow parameter', isText: true },
    { path: 'Details.ContactData.Attributes.*', trust: 'attacker', label: 'Connect contact attribute', isText: true },
    { path: 'Details.ContactData.CustomerEndpoint.Address', trust: 'attacker', label: 'address of the caller', isText: true },
    { path: 'Details.ContactData.ContactId', trust: 'trusted', label: 'Connect contact id' },
    { path: 'Details.ContactData.InstanceARN', trust: 'trusted', label: 'Connect instance' },
    { path: 'Details.ContactData.Channel', trust: 'trusted', label: 'Connect channel' },
    { path: 'Details.ContactData.Queue', trust: 'trusted', label: 'Connect queue' },
    { path: 'Details.ContactData.SystemEndpoint', trust: 'trusted', label: 'Connect number' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
