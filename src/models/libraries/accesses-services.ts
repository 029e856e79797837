import type { AccessRow } from '../access-rows.ts';
import type { LibraryModel } from '../schema.ts';

const asks = { access: 'ask', label: 'asks another service' } as const satisfies Partial<AccessRow>;

/** Requests to services that know the caller's token. */
export const accessesFetch = {
  package: 'global',
  evidence: 'https://datatracker.ietf.org/doc/html/rfc7662',
  accesses: [{ ...asks, path: 'Member[fetch]', subject: ['Argument[0]', 'Argument[1]'] }],
} as const satisfies LibraryModel;

/** The same with other clients. */
export const accessesHttpClients = {
  package: ['axios', 'got', 'node-fetch', 'undici', 'ky', 'cross-fetch', 'ofetch'],
  evidence: 'https://datatracker.ietf.org/doc/html/rfc7662',
  accesses: [
    { ...asks, path: '', subject: ['Argument[0].Member[url]', 'Argument[0]', 'Argument[1]'] },
    { ...asks, path: 'Member[get,post,request,fetch]', subject: ['Argument[0]', 'Argument[1..2]'] },
    { ...asks, type: 'axios.Client', path: 'Member[get,post,request]', subject: ['Argument[0]', 'Argument[1..2]'] },
  ],
} as const satisfies LibraryModel;

const pays = { access: 'act', label: 'moves money' } as const satisfies Partial<AccessRow>;

/** Stripe: money that goes back or out, and what somebody pays for. Checkouts and intents to pay are there for everybody. */
export const accessesStripe = {
  package: 'stripe',
  evidence: 'https://docs.stripe.com/api/refunds/create?lang=node',
  accesses: [
    { ...pays, type: 'stripe.Client', path: 'Member[refunds,transfers,payouts,topups].Member[create,cancel,createReversal,reverse]' },
    { ...pays, type: 'stripe.Client', path: 'Member[charges,paymentIntents].Member[capture]' },
    { ...pays, type: 'stripe.Client', path: 'Member[subscriptions].Member[update,cancel,del,resume]', subject: 'Argument[0]' },
    { ...pays, type: 'stripe.Client', path: 'Member[invoices].Member[pay,voidInvoice,markUncollectible,sendInvoice]' },
    {
      access: 'change',
      label: 'changes a customer of Stripe',
      type: 'stripe.Client',
      path: 'Member[customers].Member[update,del]',
      subject: 'Argument[0]',
    },
  ],
} as const satisfies LibraryModel;
