import type { LibraryModel } from '../schema.ts';

const service = 'nestjs.HttpService';
const label = 'the address';

/** NestJS: axios with observables for promises. */
export const nestjsAxios = {
  package: '@nestjs/axios',
  evidence: 'https://docs.nestjs.com/techniques/http-module',
  types: [
    { name: service, path: 'Member[HttpService].Instance', declared: ['HttpService'] },
    { name: 'axios.Client', type: service, path: 'Member[axiosRef]' },
  ],
  sinks: [
    { threat: 'host', type: service, path: 'Member[get,delete,head,post,put,patch,postForm,putForm,patchForm].Argument[0]', label },
    { threat: 'host', type: service, path: 'Member[request].Argument[0].Member[url,baseURL]', label },
    { threat: 'host', type: service, path: 'Member[get,delete,head].Argument[1].Member[baseURL]', label },
    { threat: 'host', type: service, path: 'Member[post,put,patch,postForm,putForm,patchForm].Argument[2].Member[baseURL]', label },
    { threat: 'host', path: 'Member[HttpModule].Member[register].Argument[0].Member[baseURL]', label },
  ],
  sanitizers: [{ type: service, path: 'Member[get,delete,head,post,put,patch,postForm,putForm,patchForm,request]', removes: 'all' }],
} as const satisfies LibraryModel;
