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
