import type { LibraryModel } from '../schema.ts';

const html = String.raw`html|xhtml|svg`;
const other = String.raw`^(?!.*(?:html|xml|svg))`;
const location = String.raw`^[Ll]ocation$|^LOCATION$`;
const markup = String.raw`^\s*<(?:!doctype|[a-z][a-z0-9]*\b)`;
/** Node.js refuses line breaks, other ways to the client may not. */
const header = { threat: 'header', label: 'a header of the response' } as const;
const declared = 'Argument[this].Member[content-type,Content-Type,Content-type]';

/** Browsers follow the Location header of a redirection alone; with 201 it says where the new resource is. */
const redirection = '^30[12378]$';

const toPlace = { threat: 'url', label: 'the Location header' } as const;
const named = { path: 'Argument[0]', is: 'matches', pattern: location } as const;
const current = 'Argument[this].Member[statusCode]';
const anyStatus = { path: current, is: 'constant', not: true } as const;
const moved = { path: current, is: 'matches', pattern: redirection } as const;
const anyHead = { path: 'Argument[0]', is: 'constant', not: true } as const;
const movedHead = { path: 'Argument[0]', is: 'matches', pattern: redirection } as const;

/** Express: a text that is sent is HTML unless another type is set; `json` encodes. `redirect`, `location`, `cookie` and `attachment` encode too. */
export const expressResponses = {
  package: ['express', 'express-serve-static-core'],
  evidence: 'https://expressjs.com/en/api.html#res.send',
  types: [
    {
      name: 'express.Response',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use,search].Argument[0..].ArrayElement.Parameter[1]',
    },
    { name: 'express.Response', type: 'express.ErrorRequestHandler', path: 'Parameter[2]' },
    {
      name: 'express.Response',
      type: 'express.Response',
      path: 'Member[status,type,contentType,set,header,append,vary,links,cookie,clearCookie,attachment,location,setHeader].ReturnValue',
    },
    { name: 'express.Response', type: 'express.Request', path: 'Member[res]' },
  ],
  sinks: [
    { threat: 'url', type: 'express.Response', path: 'Member[redirect].Argument[0..1]', label: 'the redirect' },
    { ...toPlace, type: 'express.Response', path: 'Member[location].Argument[0]', when: [anyStatus] },
    { ...toPlace, type: 'express.Response', path: 'Member[location].Argument[0]', when: [moved] },
    { ...toPlace, type: 'express.Response', path: 'Member[set,header,setHeader,append].Argument[1]', when: [named, anyStatus] },
    { ...toPlace, type: 'express.Response', path: 'Member[set,header,setHeader,append].Argument[1]', when: [named, moved] },
    { ...toPlace, type: 'express.Response', path: 'Member[set,header].Argument[0].Member[location,Location]', when: [anyStatus] },
    { ...toPlace, type: 'express.Response', path: 'Member[set,header].Argument[0].Member[location,Location]', when: [moved] },
    { ...toPlace, type: 'express.Response', path: 'Member[writeHead].Argument[1..2].Member[location,Location]', when: [anyHead] },
    { ...toPlace, type: 'express.Response', path: 'Member[writeHead].Argument[1..2].Member[location,Location]', when: [movedHead] },
    { ...header, type: 'express.Response', path: 'Member[set,header,setHeader,append].Argument[1]' },
    { ...header, type: 'express.Response', path: 'Member[set,header].Argument[0].AnyMember' },
    { ...header, type: 'express.Response', path: 'Member[writeHead].Argument[1..2].AnyMember' },
    {
      threat: 'html',
      type: 'express.Response',
      path: 'Member[send].Argument[0..1]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: other, not: true }],
    },
    {
      threat: 'html',
      type: 'express.Response',
      path: 'Member[write,end].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'express.Response',
      path: 'Member[write,end].Argument[0]',
      label: 'the HTML of the response',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: markup },
        { path: declared, is: 'matches', pattern: other, not: true },
      ],
    },
  ],
  flows: [
    { type: 'express.Response', path: 'Member[status]', from: 'Argument[0]', to: 'Argument[this].Member[statusCode]', kind: 'value' },
    { type: 'express.Response', path: 'Member[set,header,setHeader]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'express.Response', path: 'Member[set,header]', from: 'Argument[0]', to: 'Argument[this]', kind: 'properties' },
    { type: 'express.Response', path: 'Member[writeHead]', from: 'Argument[1]', to: 'Argument[this]', kind: 'properties' },
    {
      type: 'express.Response',
      path: 'Member[type,contentType]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[content-type]',
      kind: 'value',
    },
    {
      type: 'express.Response',
      path: 'Member[status,type,contentType,set,header,append,vary,links,cookie,clearCookie,attachment,location]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** What a route's function answers, after it set a type. */
const returned = {
  threat: 'html',
  label: 'the HTML of the response',
  isAnswer: true,
  when: [{ path: 'Parameter[1].Member[content-type,Content-Type,Content-type]', is: 'matches', pattern: html }],
} as const;

/** Fastify: a text is plain unless a type is set. */
export const fastifyResponses = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Reply/',
  types: [
    {
      name: 'fastify.Reply',
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search].Argument[1..].Parameter[1]',
      declared: ['FastifyReply'],
    },
    {
      name: 'fastify.Reply',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler,preSerialization,handler].Parameter[1]',
    },
    { name: 'fastify.Reply', type: 'fastify.App', path: 'Member[addHook].Argument[1].Parameter[1]' },
    { name: 'fastify.Reply', type: 'fastify.App', path: 'Member[setErrorHandler].Argument[0].Parameter[2]' },
    { name: 'fastify.Reply', type: 'fastify.App', path: 'Member[setNotFoundHandler].Argument[0..].Parameter[1]' },
    { name: 'fastify.Reply', type: 'fastify.Handler', path: 'Parameter[1]' },
  ],
  sinks: [
    { threat: 'url', type: 'fastify.Reply', path: 'Member[redirect].Argument[0..1]', label: 'the redirect' },
    {
      threat: 'url',
      type: 'fastify.Reply',
      path: 'Member[header].Argument[1]',
      label: 'the Location header',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: location }],
    },
    { threat: 'url', type: 'fastify.Reply', path: 'Member[headers].Argument[0].Member[location,Location]', label: 'the Location header' },
    { ...header, type: 'fastify.Reply', path: 'Member[header].Argument[1]' },
    { ...header, type: 'fastify.Reply', path: 'Member[headers].Argument[0].AnyMember' },
    {
      threat: 'html',
      type: 'fastify.Reply',
      path: 'Member[send].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: html }],
    },
    {
      ...returned,
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search].Argument[1..].ReturnValue',
    },
    { ...returned, type: 'fastify.RouteOptions', path: 'Member[handler].ReturnValue' },
  ],
  flows: [
    { type: 'fastify.Reply', path: 'Member[header]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'fastify.Reply', path: 'Member[headers]', from: 'Argument[0]', to: 'Argument[this]', kind: 'properties' },
    { type: 'fastify.Reply', path: 'Member[type]', from: 'Argument[0]', to: 'Argument[this].Member[content-type]', kind: 'value' },
    {
      type: 'fastify.Reply',
      path: 'Member[code,status,header,headers,type,cookie,setCookie,clearCookie,removeHeader,serializer,hijack]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** Koa: a body that begins like markup is HTML unless a type is set. */
export const koaResponses = {
  package: 'koa',
  evidence: 'https://koajs.com/#response',
  // The context hands most of what it is told on to its response.
  types: [
    { name: 'koa.Reply', type: 'koa.Context', path: '' },
    { name: 'koa.Reply', type: 'koa.Context', path: 'Member[response]' },
  ],
  sinks: [
    { threat: 'url', type: 'koa.Reply', path: 'Member[redirect].Argument[0]', label: 'the redirect' },
    {
      threat: 'url',
      type: 'koa.Reply',
      path: 'Member[set].Argument[1]',
      label: 'the Location header',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: location }],
    },
    { threat: 'url', type: 'koa.Reply', path: 'Member[set].Argument[0].Member[location,Location]', label: 'the Location header' },
    { ...header, type: 'koa.Reply', path: 'Member[set,append].Argument[1]' },
    { ...header, type: 'koa.Reply', path: 'Member[set].Argument[0].AnyMember' },
    {
      threat: 'html',
      type: 'koa.Reply',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [{ path: 'Argument[this].Member[type,content-type,Content-Type]', is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'koa.Reply',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: markup },
        { path: 'Argument[this].Member[type,content-type,Content-Type]', is: 'matches', pattern: other, not: true },
      ],
    },
  ],
  flows: [{ type: 'koa.Reply', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' }],
} as const satisfies LibraryModel;

/** Hono: `c.html` takes markup as it is; the tag `html` and JSX escape. */
export const honoResponses = {
  package: ['hono', 'hono/tiny', 'hono/quick'],
  evidence: 'https://hono.dev/docs/api/context',
  sinks: [
    { threat: 'html', type: 'hono.Context', path: 'Member[html].Argument[0]', label: 'the HTML of the response' },
    { threat: 'url', type: 'hono.Context', path: 'Member[redirect].Argument[0]', label: 'the redirect' },
    {
      threat: 'url',
      type: 'hono.Context',
      path: 'Member[header].Argument[1]',
      label: 'the Location header',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: location }],
    },
    {
      threat: 'url',
      type: 'hono.Context',
      path: 'Member[body,newResponse].Argument[2].Member[location,Location]',
      label: 'the Location header',
    },
    { ...header, type: 'hono.Context', path: 'Member[header].Argument[1]' },
    { ...header, type: 'hono.Context', path: 'Member[body,newResponse,text,json,html].Argument[2].AnyMember' },
    {
      threat: 'html',
      type: 'hono.Context',
      path: 'Member[body,newResponse].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: 'Argument[2].Member[content-type,Content-Type]', is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'hono.Context',
      path: 'Member[body,newResponse].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: html }],
    },
  ],
  flows: [{ type: 'hono.Context', path: 'Member[header]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' }],
} as const satisfies LibraryModel;

/** What Hono streams: of the type that the context was given. */
export const honoStreams = {
  package: 'hono/streaming',
  evidence: 'https://hono.dev/docs/helpers/streaming',
  types: [{ name: 'hono.Stream', path: 'Member[stream,streamText].Argument[1].Parameter[0]' }],
  sinks: [
    {
      threat: 'html',
      type: 'hono.Stream',
      path: 'Member[write,writeln].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: 'Argument[this].Member[%context].Member[content-type,Content-Type,Content-type]', is: 'matches', pattern: html }],
    },
  ],
  flows: [{ path: 'Member[stream]', from: 'Argument[0]', to: 'Argument[1].Parameter[0].Member[%context]', kind: 'value' }],
} as const satisfies LibraryModel;

/** The tag that escapes, and the call that does not. */
export const honoHtml = {
  package: 'hono/html',
  evidence: 'https://hono.dev/docs/helpers/html',
  flows: [
    { path: 'Member[html]', from: 'Argument[1..]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[raw]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  sinks: [{ threat: 'html', path: 'Member[raw].Argument[0]', label: 'markup that is not escaped' }],
} as const satisfies LibraryModel;

/** lambda-api: `res.html` takes markup as it is. */
export const lambdaApiResponses = {
  package: 'lambda-api',
  evidence: 'https://github.com/jeremydaly/lambda-api#response',
  types: [
    {
      name: 'lambda-api.Response',
      type: 'lambda-api.API',
      path: 'Member[get,post,put,patch,delete,options,head,any,use,METHOD,finally].Argument[0..].Parameter[1]',
      declared: ['Response'],
    },
    { name: 'lambda-api.Response', type: 'lambda-api.HandlerFunction', path: 'Parameter[1]' },
    { name: 'lambda-api.Response', type: 'lambda-api.Response', path: 'Member[status,header,type,cookie,cors,attachment].ReturnValue' },
  ],
  sinks: [
    { threat: 'url', type: 'lambda-api.Response', path: 'Member[redirect].Argument[0..1]', label: 'the redirect' },
    { threat: 'url', type: 'lambda-api.Response', path: 'Member[location].Argument[0]', label: 'the Location header' },
    { threat: 'html', type: 'lambda-api.Response', path: 'Member[html].Argument[0]', label: 'the HTML of the response' },
    { ...returned, type: 'lambda-api.API', path: 'Member[get,post,put,patch,delete,options,head,any,METHOD].Argument[0..].ReturnValue' },
    {
      threat: 'html',
      type: 'lambda-api.Response',
      path: 'Member[send].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: html }],
    },
    {
      threat: 'url',
      type: 'lambda-api.Response',
      path: 'Member[header].Argument[1]',
      label: 'the Location header',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: location }],
    },
    { threat: 'header', type: 'lambda-api.Response', path: 'Member[header].Argument[1]', label: 'a header of the response' },
    { threat: 'header', type: 'lambda-api.Response', path: 'Member[attachment].Argument[0]', label: 'a header of the response' },
  ],
  flows: [
    { type: 'lambda-api.Response', path: 'Member[header]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    {
      type: 'lambda-api.Response',
      path: 'Member[type]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[content-type]',
      kind: 'value',
    },
    {
      type: 'lambda-api.Response',
      path: 'Member[status,header,type,cookie,cors,attachment]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** Servers of Node.js. */
export const httpResponses = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/api/http.html#class-httpserverresponse',
  types: [
    { name: 'http.ServerResponse', path: 'Member[createServer].Argument[0..].Parameter[1]', declared: ['ServerResponse'] },
    { name: 'http.ServerResponse', type: 'http.Server', path: 'Member[on].Argument[1].Parameter[1]' },
  ],
  sinks: [
    { ...toPlace, type: 'http.ServerResponse', path: 'Member[setHeader,appendHeader].Argument[1]', when: [named, anyStatus] },
    { ...toPlace, type: 'http.ServerResponse', path: 'Member[setHeader,appendHeader].Argument[1]', when: [named, moved] },
    { ...toPlace, type: 'http.ServerResponse', path: 'Member[writeHead].Argument[1..2].Member[location,Location]', when: [anyHead] },
    { ...toPlace, type: 'http.ServerResponse', path: 'Member[writeHead].Argument[1..2].Member[location,Location]', when: [movedHead] },
    {
      threat: 'html',
      type: 'http.ServerResponse',
      path: 'Member[write,end].Argument[0]',
      label: 'the HTML of the response',
      when: [{ path: declared, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'http.ServerResponse',
      path: 'Member[write,end].Argument[0]',
      label: 'the HTML of the response',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: markup },
        { path: declared, is: 'matches', pattern: other, not: true },
      ],
    },
  ],
  flows: [
    { type: 'http.ServerResponse', path: 'Member[setHeader]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'http.ServerResponse', path: 'Member[writeHead]', from: 'Argument[1]', to: 'Argument[this]', kind: 'properties' },
    { type: 'http.ServerResponse', path: 'Member[setHeader,writeHead]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** Routes of Powertools and of Middy answer what a handler answers, or a `Response`. */
export const routeAnswers = {
  package: [
    '@aws-lambda-powertools/event-handler/http',
    '@aws-lambda-powertools/event-handler/rest',
    '@aws-lambda-powertools/event-handler/experimental-rest',
    '@aws-lambda-powertools/event-handler',
  ],
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/event-handler/http/',
  types: [
    {
      name: 'lambda.HttpResponse',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options].Argument[1..].ReturnValue',
    },
  ],
} as const satisfies LibraryModel;
