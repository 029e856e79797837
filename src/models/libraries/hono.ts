import type { LibraryModel } from '../schema.ts';

/** Hono: handlers and middlewares get the context, at any position. */
export const hono = {
  package: ['hono', 'hono/tiny', 'hono/quick'],
  evidence: 'https://hono.dev/docs/api/request',
  types: [
    { name: 'hono.App', path: 'Member[Hono].Instance', declared: ['Hono'] },
    {
      name: 'hono.App',
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use,route,basePath,mount,notFound,onError].ReturnValue',
    },
    {
      name: 'hono.Context',
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use,notFound].Argument[0..].Parameter[0]',
    },
    { name: 'hono.Context', type: 'hono.App', path: 'Member[onError].Argument[0].Parameter[1]' },
    { name: 'hono.Context', declared: ['Context'] },
    { name: 'hono.Handler', declared: ['Handler', 'MiddlewareHandler'] },
    { name: 'hono.Context', type: 'hono.Handler', path: 'Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'hono.Context', path: 'Member[req].Member[raw]' },
    { name: 'event.apigw-rest', type: 'hono.Context', path: 'Member[env].Member[event]' },
    { name: 'event.apigw-http', type: 'hono.Context', path: 'Member[env].Member[event]' },
    { name: 'event.alb', type: 'hono.Context', path: 'Member[env].Member[event]' },
  ],
  schemas: [{ type: 'hono.Context', path: 'Member[req].Member[valid]', schema: 'valid' }],
  sources: [
    { type: 'hono.Context', path: 'Member[req].Member[query,queries].ReturnValue', label: 'query string' },
    { type: 'hono.Context', path: 'Member[req].Member[param].ReturnValue', label: 'path parameter' },
    {
      type: 'hono.Context',
      path: 'Member[req].Member[json,text,parseBody,formData,arrayBuffer,blob,bytes].ReturnValue',
      label: 'request body',
    },
    { type: 'hono.Context', path: 'Member[req].Member[valid].ReturnValue', label: 'request' },
    { type: 'hono.Context', path: 'Member[req].Member[header].ReturnValue', label: 'request header' },
    { type: 'hono.Context', path: 'Member[req].Member[url,path]', label: 'request address' },
  ],
} as const satisfies LibraryModel;

/** Helpers of Hono that make handlers apart from an application. */
export const honoFactory = {
  package: 'hono/factory',
  evidence: 'https://hono.dev/docs/helpers/factory',
  types: [
    { name: 'hono.Context', path: 'Member[createMiddleware].Argument[0].Parameter[0]' },
    { name: 'hono.Factory', path: 'Member[createFactory].ReturnValue' },
    { name: 'hono.Factory', path: 'Member[Factory].Instance' },
    { name: 'hono.App', type: 'hono.Factory', path: 'Member[createApp].ReturnValue' },
    { name: 'hono.Context', type: 'hono.Factory', path: 'Member[createMiddleware].Argument[0].Parameter[0]' },
    { name: 'hono.Context', type: 'hono.Factory', path: 'Member[createHandlers].Argument[0..].Parameter[0]' },
  ],
  flows: [
    { path: 'Member[createMiddleware]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'hono.Factory', path: 'Member[createMiddleware]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'hono.Factory', path: 'Member[createHandlers]', from: 'Argument[any]', to: 'ReturnValue.ArrayElement', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** Cookies of a Hono request. Signed cookies are the program's own words. */
export const honoCookie = {
  package: 'hono/cookie',
  evidence: 'https://hono.dev/docs/helpers/cookie',
  sources: [{ path: 'Member[getCookie].ReturnValue', label: 'cookie' }],
} as const satisfies LibraryModel;

/** Validators of Hono: the function sees a part of the request first. */
export const honoValidator = {
  package: 'hono/validator',
  evidence: 'https://hono.dev/docs/guides/validation',
  types: [{ name: 'hono.Context', path: 'Member[validator].Argument[1].Parameter[1]' }],
  sources: [{ path: 'Member[validator].Argument[1].Parameter[0]', label: 'request' }],
} as const satisfies LibraryModel;

/** Hono with routes described by schemas. */
export const honoZodOpenapi = {
  package: '@hono/zod-openapi',
  evidence: 'https://github.com/honojs/middleware/tree/main/packages/zod-openapi#usage',
  types: [
    { name: 'hono-openapi.App', path: 'Member[OpenAPIHono].Instance', declared: ['OpenAPIHono'] },
    { name: 'hono-openapi.App', type: 'hono-openapi.App', path: 'Member[openapi,route,basePath].ReturnValue' },
    { name: 'hono.App', type: 'hono-openapi.App', path: '' },
    { name: 'hono.Context', type: 'hono-openapi.App', path: 'Member[openapi].Argument[1..].Parameter[0]' },
    { name: 'hono.Handler', declared: ['RouteHandler'] },
  ],
} as const satisfies LibraryModel;
