import type { EventModel } from '../event-rows.ts';

/** What an identity provider says of a user who signs in. */
export const cognitoInboundFederationEvent = {
  trigger: 'cognito-inbound-federation',
  title: 'Cognito federated sign-in',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html',
  eventTypes: ['InboundFederationTriggerEvent'],
  handlerTypes: ['InboundFederationTriggerHandler'],
  fields: [
    { path: 'request.attributes.*', trust: 'attacker', label: 'attribute of the identity provider', isText: true },
    { path: 'request.providerName', trust: 'trusted', label: 'identity provider' },
    { path: 'request.providerType', trust: 'trusted', label: 'kind of identity provider' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
