import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

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
    { name: 'hono.Next', type: 'hono.App', path: 'Member[get,post,put,patch,delete,all,options,on,use].Argument[0..].Parameter[1]' },
    { name: 'hono.Context', declared: ['Context'] },
    { name: 'hono.Handler', declared: ['Handler', 'MiddlewareHandler'] },
    { name: 'hono.Context', type: 'hono.Handler', path: 'Parameter[0]' },
    { name: 'hono.Request', type: 'hono.Context', path: 'Member[req]' },
    { name: 'hono.Variables', type: 'hono.Context', path: '' },
    { name: 'FormData', type: 'hono.Request', path: 'Member[formData].ReturnValue.Awaited' },
    { name: 'hono.Variables', type: 'hono.Context', path: 'Member[var]' },
    { name: 'web.IncomingRequest', type: 'hono.Context', path: 'Member[req].Member[raw]' },
    { name: 'event.apigw-rest', type: 'hono.Context', path: 'Member[env].Member[event]' },
    { name: 'event.apigw-http', type: 'hono.Context', path: 'Member[env].Member[event]' },
    { name: 'event.alb', type: 'hono.Context', path: 'Member[env].Member[event]' },
  ],
  natives: [
    { type: 'hono.Next', path: '', native: 'next-callback' },
    { type: 'hono.App', path: 'Member[use]', native: 'keeps-middleware' },
    { type: 'hono.App', path: 'Member[onError].Argument[0]', native: 'takes-failures' },
  ],
  properties: [
    { type: 'hono.Context', path: 'Member[req].Member[query,queries,param,header,path,url].ReturnValue', removes: objectThreats },
    { type: 'hono.Context', path: 'Member[req].Member[query,param,header].ReturnValue.AnyMember', removes: objectThreats },
    { type: 'hono.Context', path: 'Member[req].Member[url,path]', removes: objectThreats },
  ],
  sources: [
    { type: 'hono.Context', path: 'Member[req].Member[query,queries].ReturnValue', label: 'query string', isSteady: true },
    { type: 'hono.Context', path: 'Member[req].Member[param].ReturnValue', label: 'path parameter', isSteady: true },
    {
      type: 'hono.Context',
      path: 'Member[req].Member[json,text,parseBody,formData,arrayBuffer,blob,bytes].ReturnValue',
      label: 'request body',
      isSteady: true,
    },
    { type: 'hono.Request', path: 'Member[%json,%form,%query,%param,%header,%cookie]', label: 'request' },
    { type: 'hono.Context', path: 'Member[req].Member[header].ReturnValue', label: 'request header', isSteady: true },
    { type: 'hono.Context', path: 'Member[req].Member[url,path]', label: 'request address' },
  ],
  flows: [
    { type: 'hono.Context', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'hono.Context', path: 'Member[get]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%json]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^json$' }],
    },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%form]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^form$' }],
    },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%query]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^query$' }],
    },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%param]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^param$' }],
    },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%header]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^header$' }],
    },
    {
      type: 'hono.Request',
      path: 'Member[valid]',
      from: 'Argument[this].Member[%cookie]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^cookie$' }],
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%json]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%json]',
      kind: 'schema',
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%form]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%form]',
      kind: 'schema',
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%query]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%query]',
      kind: 'schema',
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%param]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%param]',
      kind: 'schema',
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%header]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%header]',
      kind: 'schema',
    },
    {
      type: 'hono.App',
      path: 'Member[get,post,put,patch,delete,all,options,on,use]',
      from: 'Argument[0..].Member[%cookie]',
      to: 'Argument[0..].Parameter[0].Member[req].Member[%cookie]',
      kind: 'schema',
    },
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
  sources: [
    { path: 'Member[getCookie].ReturnValue', label: 'cookie', isShown: true, isSteady: true },
    { path: 'Member[getSignedCookie].ReturnValue', trust: 'identity', label: 'a cookie that the program signed' },
  ],
} as const satisfies LibraryModel;

/** Validators of Hono: a function sees a part of the request first, and answers what passes. */
export const honoValidator = {
  package: 'hono/validator',
  evidence: 'https://hono.dev/docs/guides/validation',
  types: [{ name: 'hono.Context', path: 'Member[validator].Argument[1].Parameter[1]' }],
  sources: [{ path: 'Member[validator].Argument[1].Parameter[0]', label: 'request' }],
  flows: [
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%json]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^json$' }],
    },
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%form]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^form$' }],
    },
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%query]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^query$' }],
    },
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%param]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^param$' }],
    },
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%header]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^header$' }],
    },
    {
      path: 'Member[validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%cookie]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^cookie$' }],
    },
  ],
} as const satisfies LibraryModel;

/** Middlewares that check a part of a request with a schema: `zValidator('json', schema)`. */
export const honoSchemaValidators = {
  package: [
    '@hono/zod-validator',
    '@hono/valibot-validator',
    '@hono/standard-validator',
    '@hono/arktype-validator',
    '@hono/typebox-validator',
    '@hono/superstruct-validator',
    'hono-openapi',
  ],
  evidence: 'https://hono.dev/docs/guides/validation#zod-validator-middleware',
  flows: [
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%json]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^json$' }],
    },
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%form]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^form$' }],
    },
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%query]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^query$' }],
    },
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%param]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^param$' }],
    },
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%header]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^header$' }],
    },
    {
      path: 'Member[zValidator,vValidator,sValidator,arktypeValidator,tbValidator,superstructValidator,validator]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%cookie]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^cookie$' }],
    },
  ],
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
  flows: [
    { path: 'Member[createRoute]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'hono-openapi.App',
      path: 'Member[openapi]',
      from: 'Argument[0].Member[request].Member[params]',
      to: 'Argument[1..].Parameter[0].Member[req].Member[%param]',
      kind: 'schema',
    },
    {
      type: 'hono-openapi.App',
      path: 'Member[openapi]',
      from: 'Argument[0].Member[request].Member[query]',
      to: 'Argument[1..].Parameter[0].Member[req].Member[%query]',
      kind: 'schema',
    },
    {
      type: 'hono-openapi.App',
      path: 'Member[openapi]',
      from: 'Argument[0].Member[request].Member[headers]',
      to: 'Argument[1..].Parameter[0].Member[req].Member[%header]',
      kind: 'schema',
    },
    {
      type: 'hono-openapi.App',
      path: 'Member[openapi]',
      from: 'Argument[0].Member[request].Member[cookies]',
      to: 'Argument[1..].Parameter[0].Member[req].Member[%cookie]',
      kind: 'schema',
    },
    {
      type: 'hono-openapi.App',
      path: 'Member[openapi]',
      from: 'Argument[0].Member[request].Member[body].Member[content].Member[application/json].Member[schema]',
      to: 'Argument[1..].Parameter[0].Member[req].Member[%json]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;
