import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Koa: every function gets the context. */
export const koa = {
  package: 'koa',
  evidence: 'https://koajs.com/#context',
  types: [
    { name: 'koa.App', path: 'Instance' },
    { name: 'koa.App', type: 'koa.App', path: 'Member[use].ReturnValue' },
    { name: 'koa.Context', type: 'koa.App', path: 'Member[use].Argument[0].Parameter[0]' },
    { name: 'koa.Next', type: 'koa.App', path: 'Member[use].Argument[0].Parameter[1]' },
    { name: 'koa.Context', declared: ['Context', 'ParameterizedContext', 'ExtendableContext'] },
    { name: 'koa.Middleware', declared: ['Middleware'] },
    { name: 'koa.Context', type: 'koa.Middleware', path: 'Parameter[0]' },
  ],
  natives: [
    { type: 'koa.App', path: 'Member[use]', native: 'keeps-middleware' },
    { type: 'koa.Context', path: 'Member[throw]', native: 'process-exit' },
    { type: 'koa.Context', path: 'Member[assert]', native: 'assert' },
  ],
  properties: [
    { type: 'koa.Context', path: 'Member[query,headers,header,params].AnyMember', removes: objectThreats },
    { type: 'koa.Context', path: 'Member[request].Member[query,header,headers].AnyMember', removes: objectThreats },
    { type: 'koa.Context', path: 'Member[querystring,search,url,originalUrl,path,href,host,hostname]', removes: objectThreats },
    { type: 'koa.Context', path: 'Member[get].ReturnValue', removes: objectThreats },
    { type: 'koa.Context', path: 'Member[cookies].Member[get].ReturnValue', removes: objectThreats },
  ],
  sources: [
    { type: 'koa.Context', path: 'Member[query,querystring,search,URL]', label: 'query string' },
    { type: 'koa.Context', path: 'Member[headers,header]', label: 'request header' },
    { type: 'koa.Context', path: 'Member[url,originalUrl,path,href,host,hostname,subdomains]', label: 'request address' },
    { type: 'koa.Context', path: 'Member[get].ReturnValue', label: 'request header', isSteady: true },
    { type: 'koa.Context', path: 'Member[cookies].Member[get].ReturnValue', label: 'cookie', isShown: true, isSteady: true },
    { type: 'koa.Context', path: 'Member[request].Member[query,querystring,search,URL]', label: 'query string' },
    { type: 'koa.Context', path: 'Member[request].Member[header,headers]', label: 'request header' },
    { type: 'koa.Context', path: 'Member[request].Member[url,originalUrl,path,href,host,hostname,subdomains]', label: 'request address' },
    { type: 'koa.Context', path: 'Member[request].Member[get].ReturnValue', label: 'request header', isSteady: true },
    { type: 'koa.Context', path: 'Member[req].Member[url,headers,rawHeaders]', label: 'request' },
  ],
} as const satisfies LibraryModel;

/** Routers for Koa. */
export const koaRouter = {
  package: ['@koa/router', 'koa-router', 'koa-tree-router', 'koa-joi-router'],
  evidence: 'https://github.com/koajs/router/blob/master/API.md',
  types: [
    { name: 'koa-router.Router', path: 'Instance', declared: ['Router', 'RouterInstance'] },
    { name: 'koa-router.Router', path: 'Member[Router].Instance' },
    { name: 'koa-router.Router', path: 'ReturnValue' },
    {
      name: 'koa-router.Router',
      type: 'koa-router.Router',
      path: 'Member[use,get,post,put,patch,delete,del,all,options,head,link,unlink,param,prefix,register].ReturnValue',
    },
    {
      name: 'koa.Context',
      type: 'koa-router.Router',
      path: 'Member[use,get,post,put,patch,delete,del,all,options,head,link,unlink,register].Argument[0..].Parameter[0]',
    },
    {
      name: 'koa.Context',
      type: 'koa-router.Router',
      path: 'Member[use,get,post,put,patch,delete,del,all,options,head,link,unlink,register].Argument[0..].ArrayElement.Parameter[0]',
    },
    { name: 'koa-router.Router', type: 'koa-router.Router', path: 'Member[routes,middleware].ReturnValue' },
    { name: 'koa.Context', type: 'koa-router.Router', path: 'Member[param].Argument[1].Parameter[1]' },
    {
      name: 'koa.Next',
      type: 'koa-router.Router',
      path: 'Member[use,get,post,put,patch,delete,del,all,options,head,link,unlink,register].Argument[0..].Parameter[1]',
    },
    { name: 'koa.Context', declared: ['RouterContext'] },
    { name: 'koa.Middleware', declared: ['RouterMiddleware'] },
  ],
  natives: [
    { type: 'koa.Next', path: '', native: 'next-callback' },
    { type: 'koa-router.Router', path: 'Member[use]', native: 'keeps-middleware' },
  ],
  sources: [
    { type: 'koa-router.Router', path: 'Member[param].Argument[1].Parameter[0]', label: 'path parameter' },
    { type: 'koa.Context', path: 'Member[params,captures]', label: 'path parameter' },
  ],
} as const satisfies LibraryModel;

/** Bodies of Koa requests. */
export const koaBody = {
  package: ['koa-bodyparser', '@koa/bodyparser', 'koa-body'],
  evidence: 'https://github.com/koajs/bodyparser#usage',
  sources: [{ type: 'koa.Context', path: 'Member[request].Member[body,rawBody]', label: 'request body' }],
} as const satisfies LibraryModel;

/** Files sent to Koa. */
export const koaMulter = {
  package: ['@koa/multer', 'koa-multer'],
  evidence: 'https://github.com/koajs/multer#usage',
  sources: [
    { type: 'koa.Context', path: 'Member[file,files]', label: 'uploaded file' },
    { type: 'koa.Context', path: 'Member[request].Member[file,files]', label: 'uploaded file' },
  ],
} as const satisfies LibraryModel;

/** koa-send keeps to a folder, which is that of the process unless the program names one. */
export const koaSend = {
  package: ['koa-send', '@koa/send'],
  evidence: 'https://github.com/koajs/send#options',
  sinks: [
    { threat: 'path', path: 'Argument[2].Member[root]', label: 'the directory' },
    { threat: 'path', path: 'Argument[1]', label: 'the path', when: [{ path: 'Argument[2].Member[root]', is: 'matches', pattern: '^/$' }] },
    { threat: 'path', path: 'Member[send].Argument[2].Member[root]', label: 'the directory' },
  ],
} as const satisfies LibraryModel;
