import type { LibraryModel } from '../schema.ts';

const query = { threat: 'exposure', label: 'the query of the address' } as const;

/** Queries of an address that is put together from parts. */
export const exposingUrls = {
  package: ['global', 'node:url'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/url.html#urlsearchparams',
  types: [{ name: 'URL.Query', type: 'URL', path: 'Member[searchParams]' }],
  sinks: [
    { ...query, type: 'URL.Query', path: 'Member[set,append].Argument[1]' },
    { ...query, type: 'URL', path: 'Member[search]' },
    {
      ...query,
      path: 'Member[URL].Argument[0]',
      when: [
        { path: 'Value', is: 'reveals' },
        // An address of a database, a directory or a broker is asked with its password.
        { path: 'Value', is: 'matches', pattern: '^(?!https?:)[a-z][a-z0-9+.-]*://', not: true },
      ],
    },
  ],
} as const satisfies LibraryModel;

/** Queries among the options of a request. */
export const exposingRequests = {
  package: 'axios',
  evidence: 'https://axios-http.com/docs/req_config',
  sinks: [
    { ...query, type: 'axios.Client', path: 'Argument[0].Member[params]', within: {} },
    { ...query, type: 'axios.Client', path: 'Member[request].Argument[0].Member[params]', within: {} },
    { ...query, type: 'axios.Client', path: 'Member[get,delete,head,options].Argument[1].Member[params]', within: {} },
    { ...query, type: 'axios.Client', path: 'Member[post,put,patch].Argument[2].Member[params]', within: {} },
  ],
} as const satisfies LibraryModel;

/** Paths of requests through Node.js. */
export const exposingNodeRequests = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/http.html#httprequesturl-options-callback',
  sinks: [{ ...query, path: 'Member[request,get].Argument[0..1].Member[path]', when: [{ path: 'Value', is: 'reveals' }] }],
} as const satisfies LibraryModel;

/** Queries among the options of got and ky. */
export const exposingSearchParams = {
  package: 'got',
  evidence: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md#searchparams',
  sinks: [
    { ...query, type: 'got.Client', path: 'Argument[1].Member[searchParams].AnyMember' },
    { ...query, type: 'got.Client', path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[searchParams].AnyMember' },
    { ...query, type: 'ky.Client', path: 'Argument[1].Member[searchParams].AnyMember' },
    { ...query, type: 'ky.Client', path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[searchParams].AnyMember' },
  ],
} as const satisfies LibraryModel;
