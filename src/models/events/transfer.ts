import type { EventModel } from '../schema.ts';

/** Transfer Family authorizer. */
export const transferEvent = {
  trigger: 'transfer',
  title: 'Transfer Family authorizer',
  evidence: 'https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html',
  eventTypes: ['TransferFamilyAuthorizerEvent'],
  handlerTypes: ['TransferFamilyAuthorizerHandler'],
  fields: [
    { path: 'username', trust: 'attacker', label: 'user name' },
    { path: 'password', trust: 'secret', label: 'password' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
