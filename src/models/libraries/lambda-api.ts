import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** lambda-api: Express-like routes made for Lambda. */
export const lambdaApi = {
  package: 'lambda-api',
  evidence: 'https://github.com/jeremydaly/lambda-api#request',
  types: [
    { name: 'lambda-api.API', path: 'ReturnValue', declared: ['API'] },
    { name: 'lambda-api.API', type: 'lambda-api.API', path: 'Member[register].Argument[0].Parameter[0]' },
    {
      name: 'lambda-api.Request',
      type: 'lambda-api.API',
      path: 'Member[get,post,put,patch,delete,options,head,any,use,METHOD,finally].Argument[0..].Parameter[0]',
    },
    { name: 'lambda-api.Request', declared: ['Request'] },
    { name: 'lambda-api.HandlerFunction', declared: ['HandlerFunction', 'Middleware'] },
    { name: 'lambda-api.Request', type: 'lambda-api.HandlerFunction', path: 'Parameter[0]' },
  ],
  properties: [
    {
      type: 'lambda-api.Request',
      path: 'Member[query,multiValueQuery,params,pathParameters,headers,multiValueHeaders].AnyMember',
      removes: objectThreats,
    },
    { type: 'lambda-api.Request', path: 'Member[path,userAgent]', removes: objectThreats },
  ],
  sources: [
    { type: 'lambda-api.Request', path: 'Member[body,rawBody]', label: 'request body' },
    { type: 'lambda-api.Request', path: 'Member[query,multiValueQuery]', label: 'query string' },
    { type: 'lambda-api.Request', path: 'Member[params,pathParameters]', label: 'path parameter' },
    { type: 'lambda-api.Request', path: 'Member[headers,multiValueHeaders,rawHeaders,userAgent]', label: 'request header' },
    { type: 'lambda-api.Request', path: 'Member[auth]', label: 'authorization header' },
    { type: 'lambda-api.Request', path: 'Member[cookies]', label: 'cookie', isShown: true },
    { type: 'lambda-api.Request', path: 'Member[path]', label: 'request address' },
  ],
} as const satisfies LibraryModel;
