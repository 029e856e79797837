import type { EventModel } from '../event-rows.ts';

/** The second argument of a handler. Only the client context is sent by the caller. */
export const contextEvent = {
  trigger: 'context',
  title: 'Lambda context',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html',
  eventTypes: ['Context'],
  handlerTypes: [],
  partTypes: { ClientContext: 'clientContext', CognitoIdentity: 'identity' },
  fields: [
    { path: 'clientContext', trust: 'attacker', label: 'client context' },
    { path: 'identity', trust: 'identity', label: 'Cognito identity' },
    { path: 'tenantId', trust: 'identity', label: 'tenant' },
    { path: 'awsRequestId', trust: 'trusted', label: 'request id' },
    { path: 'functionName', trust: 'trusted', label: 'function name' },
    { path: 'invokedFunctionArn', trust: 'trusted', label: 'function ARN' },
    { path: 'logGroupName', trust: 'trusted', label: 'log group' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
