import type { FlowRow, LibraryModel } from '../schema.ts';

const headers = 'Member[Authorization,authorization,X-Api-Key,x-api-key,X-API-Key,X-API-KEY,apikey,ApiKey,X-Auth-Token,x-auth-token]';

/** What a request fails with holds the request; an interceptor is given it first. */
const failure = {
  to: 'Failure.Member[config]',
  kind: 'value',
  failures: true,
  handledBy: 'Argument[this].Member[interceptors].Member[response].Member[%failed]',
} as const satisfies Omit<FlowRow, 'from'>;

/** Headers of all requests of a client: `axios.defaults.headers.common.Authorization = token`. */
const defaultHeaders = {
  ...failure,
  type: 'axios.Client',
  to: 'Failure.Member[config].Member[headers].Member[common]',
} as const satisfies Omit<FlowRow, 'from'>;
const sending = 'Member[request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm]';
const common = `Argument[this].Member[defaults].Member[headers].Member[common].${headers}` as const;
const ofAll = `Argument[this].Member[defaults].Member[headers].${headers}` as const;

/** axios: an absolute address wins over `baseURL` unless `allowAbsoluteUrls` is false. What another server answers is not data of the event. */
export const axios = {
  package: 'axios',
  evidence: 'https://axios-http.com/docs/req_config',
  types: [
    { name: 'axios.Client', path: '', declared: ['AxiosInstance', 'AxiosStatic', 'Axios'] },
    { name: 'axios.Client', path: 'Member[Axios].Instance' },
    {
      name: 'axios.Client',
      path: 'Member[create].ReturnValue',
      when: [{ path: 'Argument[0].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      name: 'axios.BoundClient',
      path: 'Member[create].ReturnValue',
      when: [{ path: 'Argument[0].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$' }],
    },
    { name: 'axios.Headers', type: 'axios.Client', path: 'Member[defaults].Member[headers]' },
    { name: 'axios.CommonHeaders', type: 'axios.Client', path: 'Member[defaults].Member[headers].Member[common]' },
  ],
  sinks: [
    { threat: 'host', path: 'Member[create].Argument[0].Member[baseURL]', label: 'the address' },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Argument[0].Member[url]',
      label: 'the address',
      when: [{ path: 'Argument[0].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[get,delete,head,options,getUri].Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[1].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[post,put,patch,postForm,putForm,patchForm].Argument[0]',
      label: 'the address',
      when: [{ path: 'Argument[2].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[request].Argument[0].Member[url]',
      label: 'the address',
      when: [{ path: 'Argument[0].Member[allowAbsoluteUrls]', is: 'matches', pattern: '^false$', not: true }],
    },
    { threat: 'host', type: 'axios.Client', path: 'Argument[0..1].Member[baseURL]', label: 'the address' },
    { threat: 'host', type: 'axios.Client', path: 'Member[request].Argument[0].Member[baseURL]', label: 'the address' },
    { threat: 'host', type: 'axios.Client', path: 'Member[get,delete,head,options].Argument[1].Member[baseURL]', label: 'the address' },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[post,put,patch,postForm,putForm,patchForm].Argument[2].Member[baseURL]',
      label: 'the address',
    },
    { threat: 'host', type: 'axios.Client', path: 'Argument[0].Member[proxy].Member[host]', label: 'the host of the proxy' },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[get,delete,head,options].Argument[1].Member[proxy].Member[host]',
      label: 'the host of the proxy',
    },
    {
      threat: 'host',
      type: 'axios.Client',
      path: 'Member[post,put,patch].Argument[2].Member[proxy].Member[host]',
      label: 'the host of the proxy',
    },
    { threat: 'host', type: 'axios.Client', path: 'Member[defaults].Member[baseURL]', label: 'the address' },
  ],
  flows: [
    { path: 'Member[create]', from: 'Argument[0]', to: 'ReturnValue.Member[%config]', kind: 'value' },
    // Each client has default headers of its own.
    {
      path: 'Member[create]',
      from: 'Argument[0].Member[headers]',
      to: 'ReturnValue.Member[defaults].Member[headers].Member[common].Member[%given]',
      kind: 'value',
    },
    // So it has interceptors, of which one changes what its requests fail with.
    {
      path: 'Member[create]',
      from: 'Argument[0]',
      to: 'ReturnValue.Member[interceptors].Member[request,response].Member[%given]',
      kind: 'value',
    },
    {
      type: 'axios.Client',
      path: 'Member[interceptors].Member[response].Member[use]',
      from: 'Argument[1]',
      to: 'Argument[this].Member[%failed]',
      kind: 'value',
    },
    {
      type: 'axios.Client',
      path: 'Member[interceptors].Member[request].Member[use]',
      from: 'Argument[this].Member[%given]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'axios.Client',
      path: 'Member[interceptors].Member[request].Member[use]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'Argument[this].Member[%sent]',
      kind: 'value',
    },
    { type: 'axios.Client', from: 'Argument[this].Member[interceptors].Member[request].Member[%sent]', ...failure },
    { type: 'axios.Client', path: sending, from: 'Argument[this].Member[interceptors].Member[request].Member[%sent]', ...failure },
    { type: 'axios.Client', from: 'Argument[0..1]', ...failure },
    { type: 'axios.Client', path: 'Member[request]', from: 'Argument[0]', ...failure },
    {
      type: 'axios.Client',
      path: 'Member[get,delete,head,options]',
      from: 'Argument[1]',
      ...failure,
    },
    {
      type: 'axios.Client',
      path: 'Member[post,put,patch,postForm,putForm,patchForm]',
      from: 'Argument[2]',
      ...failure,
    },
    { type: 'axios.Client', from: 'Argument[this].Member[%config,defaults]', ...failure },
    {
      type: 'axios.Client',
      path: 'Member[request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm]',
      from: 'Argument[this].Member[%config,defaults]',
      ...failure,
    },
    { ...defaultHeaders, from: common },
    { ...defaultHeaders, from: ofAll },
    { ...defaultHeaders, path: sending, from: common },
    { ...defaultHeaders, path: sending, from: ofAll },
  ],
  guards: [
    // what axios has not thrown holds none of its requests
    { path: 'Member[isAxiosError]', subject: 'Argument[0]', removes: ['exposure'], when: 'false' },
    { path: 'Member[AxiosError]', subject: 'Argument[0]', removes: ['exposure'], when: 'false' },
  ],
  sanitizers: [
    { path: '', removes: 'all' },
    { type: 'axios.Client', path: 'Member[get,delete,head,options,post,put,patch,postForm,putForm,patchForm,request]', removes: 'all' },
  ],
} as const satisfies LibraryModel;
