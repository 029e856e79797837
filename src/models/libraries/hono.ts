import type { LibraryModel } from '../schema.ts';

/** Hono. */
export const hono = {
  package: ['hono', 'hono/tiny', 'hono/quick', '@hono/zod-openapi', 'hono/factory'],
  evidence: 'https://hono.dev/docs/api/request',
  types: [
    { name: 'hono.App', path: 'Member[Hono,OpenAPIHono].Instance', declared: ['Hono'] },
    { name: 'hono.App', type: 'hono.App', path: 'AnyMember.ReturnValue' },
    {
      name: 'hono.Context',
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search,on,openapi].Argument[0..].Parameter[0]',
    },
    { name: 'hono.Context', declared: ['Context'] },
    { name: 'hono.Handler', declared: ['Handler', 'MiddlewareHandler'] },
    { name: 'hono.Context', type: 'hono.Handler', path: 'Parameter[0]' },
    { name: 'hono.Handler', path: 'Member[createMiddleware].Argument[0]' },
  ],
  sources: [
    { type: 'hono.Context', path: 'Member[req].Member[query,queries].ReturnValue', label: 'query string' },
    { type: 'hono.Context', path: 'Member[req].Member[param].ReturnValue', label: 'path parameter' },
    { type: 'hono.Context', path: 'Member[req].Member[json,text,parseBody,formData,arrayBuffer,blob].ReturnValue', label: 'request body' },
    { type: 'hono.Context', path: 'Member[req].Member[valid].ReturnValue', label: 'request' },
    { type: 'hono.Context', path: 'Member[req].Member[header].ReturnValue', label: 'request header' },
    { type: 'hono.Context', path: 'Member[req].Member[url,path]', label: 'request address' },
    {
      type: 'hono.Context',
      path: 'Member[env].Member[event].Member[body,headers,queryStringParameters,pathParameters,rawPath]',
      label: 'API Gateway request',
    },
  ],
} as const satisfies LibraryModel;
