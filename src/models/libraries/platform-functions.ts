import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const request = 'architect.Request';

/** Architect: functions of routes get a request whose body is parsed, and answer what is shown. */
export const architect = {
  package: '@architect/functions',
  evidence: 'https://arc.codes/docs/en/reference/runtime-helpers/node.js#arc.http',
  types: [
    { name: 'architect.Http', path: 'Member[http]' },
    { name: 'architect.Http', path: 'Member[http].Member[async]' },
    { name: request, type: 'architect.Http', path: 'Argument[0..].Parameter[0]', declared: ['HttpRequest'] },
    { name: 'architect.Answer', type: 'architect.Http', path: 'Argument[0..].ReturnValue' },
  ],
  sources: [
    { type: request, path: 'Member[body,rawBody]', label: 'request body' },
    { type: request, path: 'Member[query,queryStringParameters,rawQueryString]', label: 'query string' },
    { type: request, path: 'Member[params,pathParameters]', label: 'path parameter' },
    { type: request, path: 'Member[headers]', label: 'request header' },
    { type: request, path: 'Member[path,rawPath]', label: 'request path' },
    { path: 'Member[events,queues].Member[subscribe].Argument[0].Parameter[0]', label: 'message' },
    { path: 'Member[ws].Member[api].Argument[0].Parameter[0]', label: 'message' },
  ],
  properties: [
    { type: request, path: 'Member[query,queryStringParameters,params,pathParameters,headers].AnyMember', removes: objectThreats },
  ],
  sinks: [
    { threat: 'html', type: 'architect.Answer', path: 'Member[html]', label: 'the HTML of the response' },
    { threat: 'url', type: 'architect.Answer', path: 'Member[location]', label: 'the Location header' },
  ],
} as const satisfies LibraryModel;

/** Functions of Vercel get requests and responses that are those of Express in what counts. */
export const vercelFunctions = {
  package: ['@vercel/node'],
  evidence: 'https://vercel.com/docs/functions/runtimes/node-js',
  types: [
    { name: 'next.ApiRequest', declared: ['VercelRequest', 'NowRequest'], role: 'routed' },
    { name: 'express.Response', declared: ['VercelResponse', 'NowResponse'] },
    { name: 'next.ApiHandler', declared: ['VercelApiHandler', 'NowApiHandler'] },
  ],
} as const satisfies LibraryModel;

/** Functions of Netlify get a web request, and a context that says where it came from. */
export const netlifyFunctions = {
  package: ['@netlify/functions', '@netlify/edge-functions'],
  evidence: 'https://docs.netlify.com/functions/api/',
  types: [
    { name: 'netlify.Context', declared: ['Context'] },
    { name: 'web.IncomingRequest', type: 'netlify.Context', path: 'Member[%request]' },
  ],
  sources: [{ type: 'netlify.Context', path: 'Member[params]', label: 'path parameter' }],
  properties: [{ type: 'netlify.Context', path: 'Member[params].AnyMember', removes: objectThreats }],
} as const satisfies LibraryModel;

/** SvelteKit: functions of routes get an event with the web request. */
export const svelteKit = {
  package: '@sveltejs/kit',
  evidence: 'https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent',
  types: [
    { name: 'sveltekit.Event', declared: ['RequestEvent', 'ServerLoadEvent'], role: 'routed' },
    { name: 'sveltekit.Function', declared: ['RequestHandler', 'ServerLoad', 'Action', 'Load'] },
    { name: 'sveltekit.Event', type: 'sveltekit.Function', path: 'Parameter[0]' },
    { name: 'sveltekit.Event', path: 'Member[Actions].Instance.AnyMember.Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'sveltekit.Event', path: 'Member[request]' },
    { name: 'URL', type: 'sveltekit.Event', path: 'Member[url]' },
  ],
  sources: [
    { type: 'sveltekit.Event', path: 'Member[params]', label: 'path parameter' },
    { type: 'sveltekit.Event', path: 'Member[url].Member[searchParams,search]', label: 'query string' },
    { type: 'sveltekit.Event', path: 'Member[url].Member[pathname]', label: 'request path' },
    { type: 'sveltekit.Event', path: 'Member[cookies].Member[get].ReturnValue', label: 'cookie', isShown: true },
  ],
  properties: [
    { type: 'sveltekit.Event', path: 'Member[params].AnyMember', removes: objectThreats },
    { type: 'sveltekit.Event', path: 'Member[url].Member[pathname]', removes: objectThreats, starts: '/' },
  ],
  sinks: [{ threat: 'url', path: 'Member[redirect].Argument[1]', label: 'the redirect' }],
} as const satisfies LibraryModel;

/** Astro: endpoints and middlewares get a context with the web request. */
export const astro = {
  package: 'astro',
  evidence: 'https://docs.astro.build/en/reference/api-reference/',
  types: [
    { name: 'astro.Context', declared: ['APIContext'], role: 'routed' },
    { name: 'astro.Function', declared: ['APIRoute', 'MiddlewareHandler'] },
    { name: 'astro.Context', type: 'astro.Function', path: 'Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'astro.Context', path: 'Member[request]' },
    { name: 'URL', type: 'astro.Context', path: 'Member[url]' },
  ],
  sources: [
    { type: 'astro.Context', path: 'Member[params]', label: 'path parameter' },
    { type: 'astro.Context', path: 'Member[url].Member[searchParams,search]', label: 'query string' },
    { type: 'astro.Context', path: 'Member[url].Member[pathname]', label: 'request path' },
    { type: 'astro.Context', path: 'Member[cookies].Member[get].ReturnValue', label: 'cookie', isShown: true },
  ],
  properties: [
    { type: 'astro.Context', path: 'Member[params].AnyMember', removes: objectThreats },
    { type: 'astro.Context', path: 'Member[url].Member[pathname]', removes: objectThreats, starts: '/' },
  ],
  sinks: [{ threat: 'url', type: 'astro.Context', path: 'Member[redirect].Argument[0]', label: 'the redirect' }],
} as const satisfies LibraryModel;

/** SolidStart: functions of routes get an event with the web request. */
export const solidStart = {
  package: ['@solidjs/start/server', '@solidjs/start', 'solid-start', 'solid-start/api'],
  evidence: 'https://docs.solidjs.com/solid-start/building-your-application/api-routes',
  types: [
    { name: 'solid.Event', declared: ['APIEvent'], role: 'routed' },
    { name: 'web.IncomingRequest', type: 'solid.Event', path: 'Member[request]' },
  ],
  sources: [{ type: 'solid.Event', path: 'Member[params]', label: 'path parameter' }],
  properties: [{ type: 'solid.Event', path: 'Member[params].AnyMember', removes: objectThreats }],
} as const satisfies LibraryModel;

/** tinyhttp is Express anew. */
export const tinyhttp = {
  package: '@tinyhttp/app',
  evidence: 'https://tinyhttp.v1rtl.site/docs',
  types: [
    { name: 'express.App', path: 'Member[App].Instance', declared: ['App'] },
    { name: 'express.Request', declared: ['Request'] },
    { name: 'express.Response', declared: ['Response'] },
    { name: 'express.RequestHandler', declared: ['Handler'] },
  ],
} as const satisfies LibraryModel;

/** Feathers: methods of services are called for requests. */
export const feathers = {
  package: ['@feathersjs/express', '@feathersjs/feathers', '@feathersjs/koa'],
  evidence: 'https://feathersjs.com/api/services.html#service-methods',
  types: [
    { name: 'express.App', path: 'ReturnValue' },
    { name: 'express.App', path: 'Member[feathers].ReturnValue' },
    { name: 'express.App', path: 'Member[koa].ReturnValue' },
    { name: 'feathers.Service', type: 'express.App', path: 'Member[use].Argument[1]' },
  ],
  sources: [
    { type: 'feathers.Service', path: 'Member[find].Parameter[0].Member[query,headers]', label: 'query string' },
    { type: 'feathers.Service', path: 'Member[get,remove].Parameter[0]', label: 'path parameter' },
    { type: 'feathers.Service', path: 'Member[get,remove,create].Parameter[1].Member[query,headers]', label: 'query string' },
    { type: 'feathers.Service', path: 'Member[create].Parameter[0]', label: 'request body' },
    { type: 'feathers.Service', path: 'Member[update,patch].Parameter[0]', label: 'path parameter' },
    { type: 'feathers.Service', path: 'Member[update,patch].Parameter[1]', label: 'request body' },
    { type: 'feathers.Service', path: 'Member[update,patch].Parameter[2].Member[query,headers]', label: 'query string' },
  ],
} as const satisfies LibraryModel;

/** FoalTS: methods of controllers get a context. */
export const foal = {
  package: '@foal/core',
  evidence: 'https://foalts.org/docs/architecture/controllers',
  types: [
    { name: 'controller.Route', path: 'Member[Get,Post,Put,Patch,Delete,Head,Options,All].ReturnValue' },
    { name: 'foal.Context', declared: ['Context'] },
    { name: 'express.Request', type: 'foal.Context', path: 'Member[request]' },
  ],
  sinks: [{ threat: 'url', path: 'Member[HttpResponseRedirect,HttpResponseMovedPermanently].Argument[0]', label: 'the redirect' }],
} as const satisfies LibraryModel;

/** Adonis: methods of controllers get a context. */
export const adonis = {
  package: ['@adonisjs/core/http', '@adonisjs/http-server', '@ioc:Adonis/Core/HttpContext'],
  evidence: 'https://docs.adonisjs.com/guides/basics/request',
  types: [
    { name: 'adonis.Context', declared: ['HttpContext', 'HttpContextContract'], role: 'routed' },
    { name: 'adonis.Request', type: 'adonis.Context', path: 'Member[request]', declared: ['Request'] },
  ],
  sources: [
    { type: 'adonis.Context', path: 'Member[params]', label: 'path parameter' },
    {
      type: 'adonis.Request',
      path: 'Member[input,param,params,qs,all,body,only,except,raw,header,headers,cookie,plainCookie,url,completeUrl].ReturnValue',
      label: 'request',
    },
    { type: 'adonis.Request', path: 'Member[file,files].ReturnValue', label: 'uploaded file' },
  ],
  sinks: [
    { threat: 'url', type: 'adonis.Context', path: 'Member[response].Member[redirect].Argument[0]', label: 'the redirect' },
    {
      threat: 'url',
      type: 'adonis.Context',
      path: 'Member[response].Member[redirect].ReturnValue.Member[toPath].Argument[0]',
      label: 'the redirect',
    },
    { threat: 'path', type: 'adonis.Context', path: 'Member[response].Member[download,attachment].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** ts-lambda-api: decorated parameters of controller methods. */
export const tsLambdaApi = {
  package: ['ts-lambda-api'],
  evidence: 'https://github.com/djfdyuruiry/ts-lambda-api#request-parameter-binding',
  types: [{ name: 'controller.Route', path: 'Member[GET,POST,PUT,PATCH,DELETE].ReturnValue' }],
  sources: [
    { path: 'Member[body,rawBody].ReturnValue', label: 'request body' },
    { path: 'Member[queryParam].ReturnValue', label: 'query string' },
    { path: 'Member[pathParam].ReturnValue', label: 'path parameter' },
    { path: 'Member[header].ReturnValue', label: 'request header' },
  ],
} as const satisfies LibraryModel;

const routes = 'Member[router].Argument[1].AnyMember';

/** Contracts of ts-rest are what they are made from. */
export const tsRestContract = {
  package: '@ts-rest/core',
  evidence: 'https://ts-rest.com/docs/core/',
  flows: [
    { path: 'Member[initContract].ReturnValue.Member[router,query,mutation]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

const handled = { path: 'Member[createLambdaHandler,createFetchHandler,tsRestHandler]', kind: 'schema' } as const;
const served = { type: 'ts-rest.Server', path: 'Member[router]', kind: 'schema' } as const;

/** ts-rest: a function for each route of a contract. */
export const tsRest = {
  package: [
    '@ts-rest/serverless/aws',
    '@ts-rest/serverless',
    '@ts-rest/serverless/fetch',
    '@ts-rest/express',
    '@ts-rest/fastify',
    '@ts-rest/next',
    '@ts-rest/nest',
  ],
  evidence: 'https://ts-rest.com/docs/serverless/aws-lambda/',
  types: [
    { name: 'ts-rest.Server', path: 'Member[tsr]' },
    { name: 'ts-rest.Server', path: 'Member[initServer].ReturnValue' },
    { name: 'ts-rest.Server', type: 'ts-rest.Server', path: 'Member[platformContext,middleware,routeWithMiddleware].ReturnValue' },
    { name: 'ts-rest.Input', type: 'ts-rest.Server', path: `${routes}.Parameter[0]` },
    { name: 'ts-rest.Input', type: 'ts-rest.Server', path: `${routes}.Member[handler].Parameter[0]` },
    { name: 'ts-rest.Input', type: 'ts-rest.Server', path: `${routes}.AnyMember.Parameter[0]` },
    { name: 'ts-rest.Input', path: 'Member[createLambdaHandler].Argument[1].AnyMember.Parameter[0]' },
    { name: 'ts-rest.Input', path: 'Member[tsRestHandler].Argument[1].AnyMember.Parameter[0]' },
  ],
  sources: [
    { type: 'ts-rest.Input', path: 'Member[body]', label: 'request body' },
    { type: 'ts-rest.Input', path: 'Member[query]', label: 'query string' },
    { type: 'ts-rest.Input', path: 'Member[params]', label: 'path parameter' },
    { type: 'ts-rest.Input', path: 'Member[headers]', label: 'request header' },
  ],
  properties: [{ type: 'ts-rest.Input', path: 'Member[params,headers].AnyMember', removes: objectThreats }],
  // A route gets what the schemas of the contract let through, which stand there under its name.
  flows: [
    { type: 'ts-rest.Server', path: 'Member[router]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { ...handled, from: 'Argument[0].AnyMember.Member[query]', to: 'Argument[1].AnyMember.Parameter[0].Member[query]' },
    { ...handled, from: 'Argument[0].AnyMember.Member[query]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[query]' },
    { ...handled, from: 'Argument[0].AnyMember.Member[body]', to: 'Argument[1].AnyMember.Parameter[0].Member[body]' },
    { ...handled, from: 'Argument[0].AnyMember.Member[body]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[body]' },
    { ...handled, from: 'Argument[0].AnyMember.Member[pathParams]', to: 'Argument[1].AnyMember.Parameter[0].Member[params]' },
    {
      ...handled,
      from: 'Argument[0].AnyMember.Member[pathParams]',
      to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[params]',
    },
    { ...handled, from: 'Argument[0].AnyMember.Member[headers]', to: 'Argument[1].AnyMember.Parameter[0].Member[headers]' },
    { ...handled, from: 'Argument[0].AnyMember.Member[headers]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[headers]' },
    { ...served, from: 'Argument[0].AnyMember.Member[query]', to: 'Argument[1].AnyMember.Parameter[0].Member[query]' },
    { ...served, from: 'Argument[0].AnyMember.Member[query]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[query]' },
    { ...served, from: 'Argument[0].AnyMember.Member[body]', to: 'Argument[1].AnyMember.Parameter[0].Member[body]' },
    { ...served, from: 'Argument[0].AnyMember.Member[body]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[body]' },
    { ...served, from: 'Argument[0].AnyMember.Member[pathParams]', to: 'Argument[1].AnyMember.Parameter[0].Member[params]' },
    {
      ...served,
      from: 'Argument[0].AnyMember.Member[pathParams]',
      to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[params]',
    },
    { ...served, from: 'Argument[0].AnyMember.Member[headers]', to: 'Argument[1].AnyMember.Parameter[0].Member[headers]' },
    { ...served, from: 'Argument[0].AnyMember.Member[headers]', to: 'Argument[1].AnyMember.Member[handler].Parameter[0].Member[headers]' },
  ],
} as const satisfies LibraryModel;
