import type { LibraryModel } from '../schema.ts';

/** Express and frameworks with its interface. */
export const express = {
  package: [
    'express',
    '@types/express',
    'express-serve-static-core',
    'lambda-api',
    'restify',
    'polka',
    'router',
    'express-promise-router',
    '@vendia/serverless-express/express',
  ],
  evidence: 'https://expressjs.com/en/api.html',
  types: [
    { name: 'express.App', path: 'ReturnValue', declared: ['Application', 'Express', 'Router', 'IRouter'] },
    { name: 'express.App', path: 'Member[Router,express,createServer].ReturnValue' },
    { name: 'express.App', type: 'express.App', path: 'Member[route].ReturnValue' },
    {
      name: 'express.App',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search,route,set,param,listen].ReturnValue',
    },
    {
      name: 'express.Request',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search].Argument[0..].Parameter[0]',
    },
    { name: 'express.Request', type: 'express.App', path: 'Member[param].Argument[1].Parameter[0]' },
    { name: 'express.Request', declared: ['Request'] },
    { name: 'express.RequestHandler', declared: ['RequestHandler', 'Handler', 'RequestParamHandler'] },
    { name: 'express.Request', type: 'express.RequestHandler', path: 'Parameter[0]' },
    { name: 'express.App', type: 'express.App', path: 'Member[register].Argument[0].Parameter[0]' },
  ],
  sources: [
    { type: 'express.Request', path: 'Member[body,rawBody]', label: 'request body' },
    { type: 'express.Request', path: 'Member[query]', label: 'query string' },
    { type: 'express.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'express.Request', path: 'Member[headers,rawHeaders]', label: 'request header' },
    { type: 'express.Request', path: 'Member[cookies,signedCookies]', label: 'cookie' },
    { type: 'express.Request', path: 'Member[url,originalUrl,path,hostname,host,subdomains]', label: 'request address' },
    { type: 'express.Request', path: 'Member[files,file]', label: 'uploaded file' },
    { type: 'express.Request', path: 'Member[get,header,param].ReturnValue', label: 'request header' },
  ],
} as const satisfies LibraryModel;
