import type { LibraryModel } from '../schema.ts';

/** The `fetch` of the platform. */
export const fetchRequests = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch',
  sinks: [
    { threat: 'host', path: 'Member[fetch].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[fetch].Argument[0].Member[href,host,hostname,url]', label: 'the address' },
    { threat: 'host', path: 'Member[WebSocket,EventSource].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Packages whose one function is `fetch`. */
export const fetchPackages = {
  package: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'node-fetch-native', 'node-fetch-commonjs'],
  evidence: 'https://github.com/node-fetch/node-fetch#api',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Argument[0].Member[href,host,hostname,url]', label: 'the address' },
    { threat: 'host', path: 'Member[Request].Argument[0]', label: 'the address' },
  ],
  sanitizers: [{ removes: 'all' }],
} as const satisfies LibraryModel;

/** Packages that have `fetch` as a member, too. */
export const fetchToolkits = {
  package: ['make-fetch-happen', 'minipass-fetch', 'fetch-h2', 'npm-registry-fetch', '@whatwg-node/fetch', 'cross-fetch-ponyfill'],
  evidence: 'https://github.com/npm/make-fetch-happen#readme',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[fetch].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[fetch].Argument[0].Member[href,host,hostname,url]', label: 'the address' },
  ],
  sanitizers: [{ path: 'Member[fetch]', removes: 'all' }],
} as const satisfies LibraryModel;

/** ofetch: `create` makes a client with options of its own. */
export const ofetch = {
  package: 'ofetch',
  evidence: 'https://github.com/unjs/ofetch#readme',
  types: [
    { name: 'ofetch.Client', path: 'Member[fetch,ofetch,$fetch]', declared: ['$Fetch'] },
    { name: 'ofetch.Client', path: 'Member[createFetch].ReturnValue' },
    { name: 'ofetch.Client', type: 'ofetch.Client', path: 'Member[create].ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'ofetch.Client', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', type: 'ofetch.Client', path: 'Argument[0].Member[href,host,hostname,url]', label: 'the address' },
    { threat: 'host', type: 'ofetch.Client', path: 'Argument[1].Member[baseURL]', label: 'the address' },
    { threat: 'host', type: 'ofetch.Client', path: 'Member[raw,native].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'ofetch.Client', path: 'Member[raw].Argument[1].Member[baseURL]', label: 'the address' },
    { threat: 'host', type: 'ofetch.Client', path: 'Member[create].Argument[0].Member[baseURL]', label: 'the address' },
    { threat: 'host', path: 'Member[createFetch].Argument[0].Member[defaults].Member[baseURL]', label: 'the address' },
  ],
  sanitizers: [
    { type: 'ofetch.Client', path: '', removes: 'all' },
    { type: 'ofetch.Client', path: 'Member[raw,native]', removes: 'all' },
  ],
} as const satisfies LibraryModel;

/** Hono's helper that hands a request on. */
export const honoProxy = {
  package: 'hono/proxy',
  evidence: 'https://hono.dev/docs/helpers/proxy',
  sinks: [
    { threat: 'host', path: 'Member[proxy].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[proxy].Argument[0].Member[href,host,hostname,url]', label: 'the address' },
  ],
  sanitizers: [{ path: 'Member[proxy]', removes: 'all' }],
} as const satisfies LibraryModel;

/** Makers of a `fetch` that tries again. */
export const fetchRetry = {
  package: ['fetch-retry', '@vercel/fetch-retry', 'fetch-cookie', 'node-fetch-cookies'],
  evidence: 'https://github.com/jonbern/fetch-retry#readme',
  sinks: [{ threat: 'host', path: 'ReturnValue.Argument[0]', label: 'the address' }],
} as const satisfies LibraryModel;

/** undici beside `fetch`: an absolute `path` does not change the origin of a client. */
export const undici = {
  package: 'undici',
  evidence: 'https://undici.nodejs.org/#/?id=undicirequesturl-options-promise',
  sinks: [
    { threat: 'host', path: 'Member[fetch,request,stream,pipeline,connect,upgrade].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[fetch].Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Member[Request].Argument[0]', label: 'the address' },
    {
      threat: 'host',
      path: 'Member[fetch,request,stream,pipeline,connect,upgrade].Argument[0].Member[href,host,hostname,origin]',
      label: 'the address',
    },
    { threat: 'host', path: 'Member[Client,Pool,BalancedPool,ProxyAgent,WebSocket,EventSource].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[ProxyAgent].Argument[0].Member[uri]', label: 'the address' },
    {
      threat: 'host',
      path: 'Member[Agent].Instance.Member[request,stream,dispatch].Argument[0].Member[origin]',
      label: 'the address',
    },
  ],
  sanitizers: [{ path: 'Member[fetch,request]', removes: 'all' }],
} as const satisfies LibraryModel;

/** ky and wretch; with a prefix an address has to be relative. */
export const ky = {
  package: ['ky', 'ky-universal', 'wretch', 'redaxios'],
  evidence: 'https://github.com/sindresorhus/ky#api',
  types: [
    { name: 'ky.Client', path: '' },
    {
      name: 'ky.Client',
      path: 'Member[create,extend].ReturnValue',
      when: [{ path: 'Argument[0].Member[prefixUrl]', is: 'absent' }],
    },
  ],
  sinks: [
    {
      threat: 'host',
      type: 'ky.Client',
      path: 'Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[prefixUrl]', is: 'absent' }],
    },
    {
      threat: 'host',
      type: 'ky.Client',
      path: 'Member[get,post,put,patch,delete,head].Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[prefixUrl]', is: 'absent' }],
    },
    {
      threat: 'host',
      type: 'ky.Client',
      path: 'Argument[0].Member[href,host,hostname]',
      label: 'the address',
    },
    {
      threat: 'host',
      type: 'ky.Client',
      path: 'Member[get,post,put,patch,delete,head].Argument[0].Member[href,host,hostname]',
      label: 'the address',
    },
    { threat: 'host', type: 'ky.Client', path: 'Argument[1].Member[prefixUrl]', label: 'the address' },
    { threat: 'host', path: 'Member[create,extend].Argument[0].Member[prefixUrl]', label: 'the address' },
    {
      threat: 'host',
      type: 'ky.Client',
      path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[prefixUrl]',
      label: 'the address',
    },
  ],
} as const satisfies LibraryModel;

/** got: with `prefixUrl` a text has to be relative. */
export const got = {
  package: 'got',
  evidence: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md',
  types: [
    { name: 'got.Client', path: '', declared: ['Got'] },
    { name: 'got.Client', path: 'Member[got]' },
    {
      name: 'got.Client',
      type: 'got.Client',
      path: 'Member[extend].ReturnValue',
      when: [{ path: 'Argument[0].Member[prefixUrl]', is: 'absent' }],
    },
    {
      name: 'got.Prefixed',
      type: 'got.Client',
      path: 'Member[extend].ReturnValue',
      when: [{ path: 'Argument[0].Member[prefixUrl]', is: 'present' }],
    },
    { name: 'got.Prefixed', type: 'got.Prefixed', path: 'Member[extend].ReturnValue' },
    { name: 'got.Sender', type: 'got.Client', path: '' },
    { name: 'got.Sender', type: 'got.Prefixed', path: '' },
  ],
  flows: [
    { path: 'Member[extend]', from: 'Argument[0]', to: 'ReturnValue.Member[%options]', kind: 'value' },
    // Hooks are given the options of the request.
    {
      path: 'Member[extend]',
      from: 'Argument[0]',
      to: 'Argument[0].Member[hooks].Member[init,beforeRequest].ArrayElement.Parameter[0]',
      kind: 'value',
    },
    {
      type: 'got.Sender',
      from: 'Argument[1]',
      to: 'Argument[1].Member[hooks].Member[init,beforeRequest].ArrayElement.Parameter[0]',
      kind: 'value',
    },
    { type: 'got.Sender', from: 'Argument[1]', to: 'Failure.Member[options]', kind: 'value' },
    { type: 'got.Sender', from: 'Argument[this].Member[%options]', to: 'Failure.Member[options]', kind: 'value' },
    {
      type: 'got.Sender',
      path: 'Member[get,post,put,patch,delete,head]',
      from: 'Argument[1]',
      to: 'Failure.Member[options]',
      kind: 'value',
    },
    {
      type: 'got.Sender',
      path: 'Member[get,post,put,patch,delete,head]',
      from: 'Argument[this].Member[%options]',
      to: 'Failure.Member[options]',
      kind: 'value',
    },
  ],
  sinks: [
    {
      threat: 'host',
      type: 'got.Client',
      path: 'Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[prefixUrl]', is: 'absent' }],
    },
    { threat: 'host', type: 'got.Client', path: 'Argument[0].Member[url,href,host,hostname,prefixUrl]', label: 'the address' },
    {
      threat: 'host',
      type: 'got.Client',
      path: 'Member[get,post,put,patch,delete,head,stream,paginate].Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[prefixUrl]', is: 'absent' }],
    },
    {
      threat: 'host',
      type: 'got.Client',
      path: 'Member[get,post,put,patch,delete,head,stream,paginate].Argument[0].Member[url,href,host,hostname,prefixUrl]',
      label: 'the address',
    },
    { threat: 'host', type: 'got.Client', path: 'Member[stream].Member[get,post,put,patch,delete,head].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'got.Client', path: 'Argument[1].Member[prefixUrl]', label: 'the address' },
    { threat: 'host', type: 'got.Client', path: 'Member[extend].Argument[0].Member[prefixUrl]', label: 'the address' },
    {
      threat: 'host',
      type: 'got.Client',
      path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[prefixUrl]',
      label: 'the address',
    },
    { threat: 'host', type: 'got.Prefixed', path: 'Argument[1].Member[prefixUrl]', label: 'the address' },
    {
      threat: 'host',
      type: 'got.Prefixed',
      path: 'Argument[0].Member[prefixUrl,host,hostname]',
      label: 'the address',
      when: [{ path: 'Argument[0]', is: 'object' }],
    },
    { threat: 'host', type: 'got.Prefixed', path: 'Member[extend].Argument[0].Member[prefixUrl]', label: 'the address' },
    {
      threat: 'host',
      type: 'got.Prefixed',
      path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[prefixUrl]',
      label: 'the address',
    },
  ],
  sanitizers: [
    { type: 'got.Client', path: 'Member[get,post,put,patch,delete,head]', removes: 'all' },
    { type: 'got.Prefixed', path: 'Member[get,post,put,patch,delete,head]', removes: 'all' },
  ],
} as const satisfies LibraryModel;
