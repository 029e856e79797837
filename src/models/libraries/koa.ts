import type { LibraryModel } from '../schema.ts';

/** Koa and its routers. */
export const koa = {
  package: ['koa', '@koa/router', 'koa-router', 'koa-tree-router'],
  evidence: 'https://koajs.com/#context',
  types: [
    { name: 'koa.App', path: 'Instance', declared: ['Router'] },
    { name: 'koa.App', path: 'ReturnValue' },
    { name: 'koa.App', type: 'koa.App', path: 'AnyMember.ReturnValue' },
    {
      name: 'koa.Context',
      type: 'koa.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search,register].Argument[0..].Parameter[0]',
    },
    { name: 'koa.Context', declared: ['Context', 'ParameterizedContext', 'RouterContext', 'DefaultContext'] },
    { name: 'koa.Middleware', declared: ['Middleware', 'Koa.Middleware'] },
    { name: 'koa.Context', type: 'koa.Middleware', path: 'Parameter[0]' },
  ],
  sources: [
    { type: 'koa.Context', path: 'Member[query,querystring,search]', label: 'query string' },
    { type: 'koa.Context', path: 'Member[params]', label: 'path parameter' },
    { type: 'koa.Context', path: 'Member[headers,header]', label: 'request header' },
    { type: 'koa.Context', path: 'Member[url,originalUrl,path,href,host,hostname]', label: 'request address' },
    { type: 'koa.Context', path: 'Member[get].ReturnValue', label: 'request header' },
    { type: 'koa.Context', path: 'Member[cookies].Member[get].ReturnValue', label: 'cookie' },
    { type: 'koa.Context', path: 'Member[request].Member[body,rawBody,files]', label: 'request body' },
    { type: 'koa.Context', path: 'Member[request].Member[query,querystring,header,headers,url,path,host]', label: 'request' },
    { type: 'koa.Context', path: 'Member[request].Member[get].ReturnValue', label: 'request header' },
  ],
} as const satisfies LibraryModel;
