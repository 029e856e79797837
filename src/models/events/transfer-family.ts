import type { EventModel } from '../event-rows.ts';

/** A user who signs in to a Transfer Family server. */
export const transferFamilyEvent = {
  trigger: 'transfer-family',
  title: 'Transfer Family sign-in',
  evidence: 'https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html',
  eventTypes: ['TransferFamilyAuthorizerEvent'],
  handlerTypes: ['TransferFamilyAuthorizerHandler'],
  fields: [
    { path: 'username', trust: 'attacker', label: 'Transfer Family user name', isText: true },
    { path: 'password', trust: 'secret', label: 'password' },
    { path: 'protocol', trust: 'trusted', label: 'transfer protocol' },
    { path: 'serverId', trust: 'trusted', label: 'Transfer Family server' },
    { path: 'sourceIp', trust: 'trusted', label: 'address of the sender' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
