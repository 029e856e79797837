import type { LibraryModel } from '../schema.ts';

const answer = { threat: 'exposure', label: 'the response', within: {}, takesTokens: true, isAnswer: true } as const;

/** What HTTP handlers answer. */
export const exposingLambdaResponses = {
  package: 'aws-lambda',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
  types: [{ name: 'lambda.GraphAnswer' }],
  sinks: [
    { ...answer, type: 'lambda.GraphAnswer', path: '' },
    { ...answer, type: 'lambda.HttpResponse', path: 'Member[body]' },
    { ...answer, type: 'lambda.HttpResponse', path: 'Member[headers,multiValueHeaders,cookies]' },
  ],
} as const satisfies LibraryModel;

/** Express. */
export const exposingExpress = {
  package: ['express', 'express-serve-static-core'],
  evidence: 'https://expressjs.com/en/api.html#res.json',
  sinks: [
    { ...answer, type: 'express.Response', path: 'Member[send,json,jsonp,end,write].Argument[0]' },
    { ...answer, type: 'express.Response', path: 'Member[set,header,setHeader,append,cookie].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Fastify. */
export const exposingFastify = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Reply/#senddata',
  sinks: [
    { ...answer, type: 'fastify.Reply', path: 'Member[send].Argument[0]' },
    { ...answer, type: 'fastify.Reply', path: 'Member[header].Argument[1]' },
    { ...answer, type: 'fastify.Reply', path: 'Member[headers].Argument[0]' },
    { ...answer, type: 'fastify.App', path: 'Member[get,post,put,patch,delete,all,options,head,search].Argument[1..].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Koa. */
export const exposingKoa = {
  package: 'koa',
  evidence: 'https://koajs.com/#response',
  sinks: [
    { ...answer, type: 'koa.Reply', path: 'Member[body]' },
    { ...answer, type: 'koa.Reply', path: 'Member[set].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Hono. */
export const exposingHono = {
  package: ['hono', 'hono/tiny', 'hono/quick'],
  evidence: 'https://hono.dev/docs/api/context',
  sinks: [
    { ...answer, type: 'hono.Context', path: 'Member[json,text,html,body,newResponse].Argument[0]' },
    { ...answer, type: 'hono.Context', path: 'Member[header].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** What methods of controllers return. */
export const exposingNestjs = {
  package: '@nestjs/common',
  evidence: 'https://docs.nestjs.com/controllers#routing',
  sinks: [{ ...answer, type: 'nestjs.Route', path: 'Argument[0].ReturnValue' }],
} as const satisfies LibraryModel;

/** tRPC. */
export const exposingTrpc = {
  package: '@trpc/server',
  evidence: 'https://trpc.io/docs/server/procedures',
  sinks: [{ ...answer, type: 'trpc.Builder', path: 'Member[query,mutation].Argument[0].ReturnValue' }],
} as const satisfies LibraryModel;

/** Resolvers of GraphQL. */
export const exposingGraphql = {
  package: '@apollo/server',
  evidence: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  sinks: [{ ...answer, type: 'graphql.Resolvers', path: 'AnyMember.AnyMember.ReturnValue' }],
} as const satisfies LibraryModel;

/** lambda-api. */
export const exposingLambdaApi = {
  package: 'lambda-api',
  evidence: 'https://github.com/jeremydaly/lambda-api#response',
  sinks: [
    { ...answer, type: 'lambda-api.Response', path: 'Member[json,jsonp,send,html].Argument[0]' },
    { ...answer, type: 'lambda-api.API', path: 'Member[get,post,put,patch,delete,options,head,any,METHOD].Argument[0..].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Servers of Node.js. */
export const exposingHttp = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/api/http.html#class-httpserverresponse',
  sinks: [{ ...answer, type: 'http.ServerResponse', path: 'Member[write,end].Argument[0]' }],
} as const satisfies LibraryModel;

/** `Response` of the platform. */
export const exposingWebResponses = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/Response',
  sinks: [
    { ...answer, path: 'Member[Response].Argument[0]' },
    { ...answer, path: 'Member[Response].Member[json].Argument[0]' },
  ],
} as const satisfies LibraryModel;
