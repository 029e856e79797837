import type { LibraryModel } from '../schema.ts';

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
    { threat: 'host', type: 'axios.Client', path: 'Member[defaults].Member[baseURL]', label: 'the address' },
  ],
  flows: [
    { path: 'Member[create]', from: 'Argument[0]', to: 'ReturnValue.Member[%config]', kind: 'value' },
    { type: 'axios.Client', from: 'Argument[0..1]', to: 'Failure.Member[config]', kind: 'value', failures: true },
    { type: 'axios.Client', path: 'Member[request]', from: 'Argument[0]', to: 'Failure.Member[config]', kind: 'value', failures: true },
    {
      type: 'axios.Client',
      path: 'Member[get,delete,head,options]',
      from: 'Argument[1]',
      to: 'Failure.Member[config]',
      kind: 'value',
      failures: true,
    },
    {
      type: 'axios.Client',
      path: 'Member[post,put,patch,postForm,putForm,patchForm]',
      from: 'Argument[2]',
      to: 'Failure.Member[config]',
      kind: 'value',
      failures: true,
    },
    { type: 'axios.Client', from: 'Argument[this].Member[%config,defaults]', to: 'Failure.Member[config]', kind: 'value', failures: true },
    {
      type: 'axios.Client',
      path: 'Member[request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm]',
      from: 'Argument[this].Member[%config,defaults]',
      to: 'Failure.Member[config]',
      kind: 'value',
      failures: true,
    },
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
