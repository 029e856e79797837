import type { LibraryModel } from '../schema.ts';

const names = 'Member[Access-Control-Allow-Origin,access-control-allow-origin,Access-control-allow-origin,ACCESS-CONTROL-ALLOW-ORIGIN]';
const allowing =
  'Member[Access-Control-Allow-Credentials,access-control-allow-credentials,Access-control-allow-credentials,ACCESS-CONTROL-ALLOW-CREDENTIALS]';
const originName = '^[Aa]ccess-[Cc]ontrol-[Aa]llow-[Oo]rigin$|^ACCESS-CONTROL-ALLOW-ORIGIN$';
const credentialsName = '^[Aa]ccess-[Cc]ontrol-[Aa]llow-[Cc]redentials$|^ACCESS-CONTROL-ALLOW-CREDENTIALS$';

const misuse = 'permissive-cors';
const any = { misuse, label: 'asks that pages of any origin may read the answer with the credentials of their visitor' } as const;
const nobody = { misuse, label: 'lets pages without an origin read the answer, which every page can make in a frame' } as const;
const sent = { misuse, label: 'lets the page that asks read the answer, whatever its origin is' } as const;

const isAny = '^\\*$';
const isNobody = '^null$';
const isTrue = '^true$';

const headers = 'Argument[0].Member[headers]';
const lists = 'Argument[0].Member[multiValueHeaders]';

/** Headers in what HTTP handlers answer. */
export const lambdaCors = {
  package: 'aws-lambda',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#access-control-allow-origin',
  misuses: [
    {
      ...any,
      type: 'lambda.HttpResponse',
      at: `${headers}.${names}`,
      when: [
        { path: `${headers}.${names}`, is: 'matches', pattern: isAny },
        { path: `${headers}.${allowing}`, is: 'matches', pattern: isTrue },
      ],
    },
    {
      ...any,
      type: 'lambda.HttpResponse',
      at: `${lists}.${names}`,
      when: [
        { path: `${lists}.${names}.ArrayElement`, is: 'matches', pattern: isAny },
        { path: `${lists}.${allowing}.ArrayElement`, is: 'matches', pattern: isTrue },
      ],
    },
    {
      ...nobody,
      type: 'lambda.HttpResponse',
      at: `${headers}.${names}`,
      when: [{ path: `${headers}.${names}`, is: 'matches', pattern: isNobody }],
    },
    {
      ...sent,
      type: 'lambda.HttpResponse',
      at: `${headers}.${names}`,
      needs: { is: 'origin', of: `${headers}.${names}` },
      when: [{ path: `${headers}.${allowing}`, is: 'matches', pattern: isTrue }],
    },
    {
      ...sent,
      type: 'lambda.HttpResponse',
      at: `${lists}.${names}`,
      needs: { is: 'origin', of: `${lists}.${names}.ArrayElement` },
      when: [{ path: `${lists}.${allowing}.ArrayElement`, is: 'matches', pattern: isTrue }],
    },
    {
      ...sent,
      type: 'lambda.HttpResponse',
      at: `${headers}.${names}`,
      needs: { is: 'origin', of: `${headers}.${names}` },
      confidence: 'strict',
    },
  ],
} as const satisfies LibraryModel;

const setter = 'cors.Setter';
const options = 'Argument[0]';
const withCredentials = { path: `${options}.Member[credentials]`, is: 'truthy' } as const;
const from = `${options}.Member[origin]`;
const withoutOrigin = { path: from, is: 'absent' } as const;
const isGiven = { path: options, is: 'object' } as const;

/** What calls of libraries mean that set headers, take options or ask a function which origin is allowed. */
export const corsCalls = {
  package: 'cors',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#access-control-allow-origin',
  types: [
    // One header by its name; all from an object, as the first or second argument or in options.
    { name: setter },
    { name: 'cors.AllSetter' },
    { name: 'cors.SecondSetter' },
    { name: 'cors.OptionSetter' },
    // A function that makes a middleware from `{ origin: true, credentials: true }`.
    { name: 'cors.Maker' },
    // A function that decides by calling back, and what another answers.
    { name: 'cors.Decision' },
    { name: 'cors.Verdict' },
  ],
  misuses: [
    {
      ...any,
      type: setter,
      at: 'Argument[1]',
      confidence: 'beside',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: originName },
        { path: 'Argument[1]', is: 'matches', pattern: isAny },
      ],
    },
    {
      ...nobody,
      type: setter,
      at: 'Argument[1]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: originName },
        { path: 'Argument[1]', is: 'matches', pattern: isNobody },
      ],
    },
    {
      ...sent,
      type: setter,
      at: 'Argument[1]',
      confidence: 'strict',
      needs: { is: 'origin', of: 'Argument[1]' },
      when: [{ path: 'Argument[0]', is: 'matches', pattern: originName }],
    },
    {
      ...any,
      type: setter,
      isCompanion: true,
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: credentialsName },
        { path: 'Argument[1]', is: 'matches', pattern: isTrue },
      ],
    },
    {
      ...any,
      type: 'cors.AllSetter',
      at: `Argument[0].${names}`,
      confidence: 'beside',
      when: [{ path: `Argument[0].${names}`, is: 'matches', pattern: isAny }],
    },
    {
      ...nobody,
      type: 'cors.AllSetter',
      at: `Argument[0].${names}`,
      when: [{ path: `Argument[0].${names}`, is: 'matches', pattern: isNobody }],
    },
    {
      ...sent,
      type: 'cors.AllSetter',
      at: `Argument[0].${names}`,
      confidence: 'strict',
      needs: { is: 'origin', of: `Argument[0].${names}` },
    },
    { ...any, type: 'cors.AllSetter', isCompanion: true, when: [{ path: `Argument[0].${allowing}`, is: 'matches', pattern: isTrue }] },
    {
      ...any,
      type: 'cors.SecondSetter',
      at: `Argument[1].${names}`,
      confidence: 'beside',
      when: [{ path: `Argument[1].${names}`, is: 'matches', pattern: isAny }],
    },
    {
      ...nobody,
      type: 'cors.SecondSetter',
      at: `Argument[1].${names}`,
      when: [{ path: `Argument[1].${names}`, is: 'matches', pattern: isNobody }],
    },
    {
      ...sent,
      type: 'cors.SecondSetter',
      at: `Argument[1].${names}`,
      confidence: 'strict',
      needs: { is: 'origin', of: `Argument[1].${names}` },
    },
    { ...any, type: 'cors.SecondSetter', isCompanion: true, when: [{ path: `Argument[1].${allowing}`, is: 'matches', pattern: isTrue }] },
    {
      ...any,
      type: 'cors.OptionSetter',
      at: `Argument[1].Member[headers].${names}`,
      confidence: 'beside',
      when: [{ path: `Argument[1].Member[headers].${names}`, is: 'matches', pattern: isAny }],
    },
    {
      ...nobody,
      type: 'cors.OptionSetter',
      at: `Argument[1].Member[headers].${names}`,
      when: [{ path: `Argument[1].Member[headers].${names}`, is: 'matches', pattern: isNobody }],
    },
    {
      ...sent,
      type: 'cors.OptionSetter',
      at: `Argument[1].Member[headers].${names}`,
      confidence: 'strict',
      needs: { is: 'origin', of: `Argument[1].Member[headers].${names}` },
    },
    {
      ...any,
      type: 'cors.OptionSetter',
      isCompanion: true,
      when: [{ path: `Argument[1].Member[headers].${allowing}`, is: 'matches', pattern: isTrue }],
    },
    { ...any, type: 'cors.Maker', at: from, when: [{ path: from, is: 'matches', pattern: '^(?:\\*|true)$' }, withCredentials] },
    { ...any, type: 'cors.Maker', at: from, when: [{ path: `${from}.ArrayElement`, is: 'matches', pattern: isAny }, withCredentials] },
    { ...nobody, type: 'cors.Maker', at: from, when: [{ path: from, is: 'matches', pattern: isNobody }] },
    { ...nobody, type: 'cors.Maker', at: from, when: [{ path: `${from}.ArrayElement`, is: 'matches', pattern: isNobody }] },
    { ...sent, type: 'cors.Maker', at: from, confidence: 'strict', when: [{ path: from, is: 'matches', pattern: isTrue }] },
    { ...sent, type: 'cors.Maker', at: from, confidence: 'strict', when: [{ path: from, is: 'open-pattern' }] },
    { ...sent, type: 'cors.Maker', at: from, confidence: 'strict', when: [{ path: `${from}.ArrayElement`, is: 'open-pattern' }] },
    { ...sent, type: 'cors.Maker', isCompanion: true, when: [withCredentials] },
    {
      ...sent,
      type: 'cors.Decision',
      at: 'Argument[1]',
      confidence: 'strict',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: isTrue }],
      needs: { is: 'origin', of: 'Enclosing' },
    },
    { ...sent, type: 'cors.Decision', at: 'Argument[1]', confidence: 'strict', needs: { is: 'origin', of: 'Argument[1]' } },
    {
      ...any,
      type: 'cors.Decision',
      at: 'Argument[1]',
      confidence: 'beside',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: isAny }],
    },
    { ...sent, type: 'cors.Verdict', at: 'Member[origin,getOrigin]', confidence: 'strict', needs: { is: 'origin', of: 'Argument[0]' } },
    {
      ...any,
      type: 'cors.Verdict',
      at: 'Member[origin,getOrigin]',
      confidence: 'beside',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: isAny }],
    },
  ],
} as const satisfies LibraryModel;

/** Express. */
export const expressCors = {
  package: ['express', 'express-serve-static-core'],
  evidence: 'https://expressjs.com/en/api.html#res.set',
  types: [
    { name: setter, type: 'express.Response', path: 'Member[set,header,setHeader,append]' },
    { name: 'cors.AllSetter', type: 'express.Response', path: 'Member[set,header]' },
    { name: 'cors.SecondSetter', type: 'express.Response', path: 'Member[writeHead]' },
  ],
} as const satisfies LibraryModel;

/** Fastify. */
export const fastifyCorsHeaders = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Reply/#headerkey-value',
  types: [
    { name: setter, type: 'fastify.Reply', path: 'Member[header]' },
    { name: 'cors.AllSetter', type: 'fastify.Reply', path: 'Member[headers]' },
  ],
} as const satisfies LibraryModel;

/** Koa. */
export const koaCorsHeaders = {
  package: 'koa',
  evidence: 'https://koajs.com/#ctx-set-field-value-',
  types: [
    { name: setter, type: 'koa.Context', path: 'Member[set,append]' },
    { name: setter, type: 'koa.Context', path: 'Member[response].Member[set,append]' },
    { name: 'cors.AllSetter', type: 'koa.Context', path: 'Member[set]' },
  ],
} as const satisfies LibraryModel;

/** Hono. */
export const honoCorsHeaders = {
  package: ['hono', 'hono/tiny', 'hono/quick'],
  evidence: 'https://hono.dev/docs/api/context#header',
  types: [
    { name: setter, type: 'hono.Context', path: 'Member[header]' },
    { name: setter, type: 'hono.Context', path: 'Member[res].Member[headers].Member[set,append]' },
  ],
} as const satisfies LibraryModel;

/** lambda-api: `res.cors({ origin, credentials })` sets all headers. */
export const lambdaApiCorsHeaders = {
  package: 'lambda-api',
  evidence: 'https://github.com/jeremydaly/lambda-api#corsoptions',
  types: [
    { name: setter, type: 'lambda-api.Response', path: 'Member[header]' },
    { name: 'cors.Maker', type: 'lambda-api.Response', path: 'Member[cors]' },
  ],
  misuses: [
    { ...any, type: 'lambda-api.Response', path: 'Member[cors]', when: [withoutOrigin, isGiven, withCredentials] },
    {
      ...sent,
      type: 'lambda-api.Response',
      path: 'Member[cors]',
      at: from,
      confidence: 'strict',
      needs: { is: 'origin', of: from },
    },
  ],
} as const satisfies LibraryModel;

/** Node.js. */
export const nodeCorsHeaders = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  types: [
    { name: setter, type: 'http.ServerResponse', path: 'Member[setHeader,appendHeader]' },
    { name: 'cors.SecondSetter', type: 'http.ServerResponse', path: 'Member[writeHead]' },
  ],
} as const satisfies LibraryModel;

/** Responses and headers of the web. */
export const webCorsHeaders = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/API/Headers/set',
  types: [
    { name: setter, type: 'Headers', path: 'Member[set,append]' },
    { name: 'cors.AllSetter', path: 'Member[Headers]' },
    { name: 'cors.OptionSetter', path: 'Member[Response]' },
    { name: 'cors.OptionSetter', path: 'Member[Response].Member[json]' },
  ],
} as const satisfies LibraryModel;

const asked = { label: 'Origin header' };

/** `cors` for Express: every origin when none is named. */
export const cors = {
  package: 'cors',
  evidence: 'https://github.com/expressjs/cors#configuration-options',
  types: [
    { name: 'cors.Maker', path: '' },
    { name: 'cors.Decision', path: `${from}.Parameter[1]` },
    { name: 'express.RequestHandler', path: 'ReturnValue' },
    { name: 'express.Request', path: 'Argument[0].Parameter[0]' },
  ],
  sources: [{ path: `${from}.Parameter[0]`, ...asked }],
  misuses: [{ ...any, path: '', when: [withoutOrigin, isGiven, withCredentials] }],
} as const satisfies LibraryModel;

const createdOrigin = 'Argument[1..2].Member[cors].Member[origin]';
const createdCredentials = { path: 'Argument[1..2].Member[cors].Member[credentials]', is: 'truthy' } as const;
const created = { path: 'Member[NestFactory].Member[create]', at: createdOrigin } as const;

/** NestJS on Express: `app.enableCors(options)`, or the option `cors` of the application. */
export const nestCors = {
  package: '@nestjs/core',
  evidence: 'https://docs.nestjs.com/security/cors',
  types: [
    { name: 'cors.Maker', type: 'nestjs.Application', path: 'Member[enableCors]' },
    { name: 'cors.Decision', type: 'nestjs.Application', path: `Member[enableCors].${from}.Parameter[1]` },
  ],
  sources: [{ type: 'nestjs.Application', path: `Member[enableCors].${from}.Parameter[0]`, ...asked }],
  misuses: [
    { ...any, type: 'nestjs.Application', path: 'Member[enableCors]', when: [withoutOrigin, isGiven, withCredentials] },
    { ...any, ...created, when: [{ path: createdOrigin, is: 'matches', pattern: '^(?:\\*|true)$' }, createdCredentials] },
    { ...any, ...created, when: [{ path: createdOrigin, is: 'open-pattern' }, createdCredentials] },
  ],
} as const satisfies LibraryModel;

const isPlugin = { path: 'Argument[0]', is: 'library', type: 'cors.Plugin' } as const;
const pluginOrigin = 'Argument[1].Member[origin]';
const pluginCredentials = { path: 'Argument[1].Member[credentials]', is: 'truthy' } as const;

/** `@fastify/cors`: every origin when none is named. */
export const fastifyCors = {
  package: '@fastify/cors',
  evidence: 'https://github.com/fastify/fastify-cors#options',
  types: [
    { name: 'cors.Plugin', path: '' },
    { name: 'cors.Decision', type: 'fastify.App', path: `Member[register].${pluginOrigin}.Parameter[1]` },
  ],
  sources: [{ type: 'fastify.App', path: `Member[register].${pluginOrigin}.Parameter[0]`, ...asked }],
  misuses: [
    {
      ...any,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      when: [isPlugin, { path: pluginOrigin, is: 'matches', pattern: '^(?:\\*|true)$' }, pluginCredentials],
    },
    {
      ...any,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      when: [isPlugin, { path: pluginOrigin, is: 'absent' }, pluginCredentials],
    },
    {
      ...sent,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      confidence: 'strict',
      when: [isPlugin, { path: pluginOrigin, is: 'matches', pattern: isTrue }],
    },
    {
      ...sent,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      confidence: 'strict',
      when: [isPlugin, { path: pluginOrigin, is: 'open-pattern' }],
    },
    {
      ...sent,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      confidence: 'strict',
      when: [isPlugin, { path: `${pluginOrigin}.ArrayElement`, is: 'open-pattern' }],
    },
    {
      ...nobody,
      type: 'fastify.App',
      path: 'Member[register]',
      at: pluginOrigin,
      when: [isPlugin, { path: `${pluginOrigin}.ArrayElement`, is: 'matches', pattern: isNobody }],
    },
    { ...sent, type: 'fastify.App', path: 'Member[register]', isCompanion: true, when: [isPlugin, pluginCredentials] },
  ],
} as const satisfies LibraryModel;

/** Hono's `cors`: every origin when none is named. */
export const honoCors = {
  package: 'hono/cors',
  evidence: 'https://hono.dev/docs/middleware/builtin/cors#options',
  types: [
    { name: 'cors.Maker', path: 'Member[cors]' },
    { name: 'hono.Context', path: `Member[cors].${from}.Parameter[1]` },
    { name: 'cors.Verdict', path: `Member[cors].${from}.ReturnValue` },
  ],
  sources: [{ path: `Member[cors].${from}.Parameter[0]`, ...asked }],
  misuses: [{ ...any, path: 'Member[cors]', when: [withoutOrigin, isGiven, withCredentials] }],
} as const satisfies LibraryModel;

/** `@koa/cors`: what asks is allowed when credentials are and no origin is named. */
export const koaCors = {
  package: ['@koa/cors', 'koa2-cors', 'kcors'],
  evidence: 'https://github.com/koajs/cors#corsoptions',
  types: [
    { name: 'cors.Maker', path: '' },
    { name: 'koa.Context', path: `${from}.Parameter[0]` },
    { name: 'cors.Verdict', path: `${from}.ReturnValue` },
  ],
  misuses: [{ ...sent, path: '', when: [withoutOrigin, isGiven, withCredentials] }],
} as const satisfies LibraryModel;

/** Middy's `httpCors`. */
export const middyCors = {
  package: '@middy/http-cors',
  evidence: 'https://middy.js.org/docs/middlewares/http-cors',
  types: [
    { name: 'cors.Maker', path: '' },
    { name: 'cors.Verdict', path: `${options}.Member[getOrigin].ReturnValue` },
  ],
  sources: [{ path: `${options}.Member[getOrigin].Parameter[0]`, ...asked }],
  sanitizers: [{ path: '', removes: 'all' }],
  misuses: [
    {
      ...any,
      path: '',
      at: `${options}.Member[origins]`,
      when: [{ path: `${options}.Member[origins].ArrayElement`, is: 'matches', pattern: isAny }, withCredentials],
    },
    {
      ...nobody,
      path: '',
      at: `${options}.Member[origins]`,
      when: [{ path: `${options}.Member[origins].ArrayElement`, is: 'matches', pattern: isNobody }],
    },
  ],
} as const satisfies LibraryModel;

/** Powertools' `cors` middleware: every origin when none is named. */
export const powertoolsCors = {
  package: '@aws-lambda-powertools/event-handler/http/middleware',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/http/#cors',
  types: [{ name: 'cors.Maker', path: 'Member[cors]' }],
  misuses: [{ ...any, path: 'Member[cors]', when: [withoutOrigin, isGiven, withCredentials] }],
} as const satisfies LibraryModel;
