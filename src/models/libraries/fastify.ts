import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Fastify: routes by verb or by one object, plugins, hooks. */
export const fastify = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Request/',
  types: [
    { name: 'fastify.App', path: 'ReturnValue', declared: ['FastifyInstance'], role: 'application' },
    { name: 'fastify.App', path: 'Member[fastify].ReturnValue' },
    { name: 'fastify.App', type: 'fastify.App', path: 'Member[register].Argument[0].Parameter[0]' },
    {
      name: 'fastify.App',
      type: 'fastify.App',
      path: 'Member[register,withTypeProvider,decorate,decorateRequest,decorateReply,addHook,addSchema,setErrorHandler,setNotFoundHandler,setValidatorCompiler,setSerializerCompiler,route,get,post,put,patch,delete,options,head,all,after].ReturnValue',
    },
    {
      name: 'fastify.Request',
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search].Argument[1..].Parameter[0]',
    },
    {
      name: 'fastify.RouteOptions',
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search].Argument[1]',
    },
    {
      name: 'fastify.RouteOptions',
      type: 'fastify.App',
      path: 'Member[route].Argument[0]',
      declared: ['RouteOptions', 'RouteShorthandOptions'],
    },
    {
      name: 'fastify.Request',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler,preSerialization,handler].Parameter[0]',
    },
    {
      name: 'fastify.Request',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler,preSerialization].ArrayElement.Parameter[0]',
    },
    {
      name: 'fastify.Done',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler].Parameter[2]',
    },
    {
      name: 'fastify.Done',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler].ArrayElement.Parameter[2]',
    },
    {
      name: 'fastify.EarlyReply',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler].Parameter[1]',
    },
    {
      name: 'fastify.EarlyReply',
      type: 'fastify.RouteOptions',
      path: 'Member[onRequest,preParsing,preValidation,preHandler].ArrayElement.Parameter[1]',
    },
    { name: 'fastify.EarlyReply', type: 'fastify.App', path: 'Member[%before].ArrayElement.Parameter[1]' },
    { name: 'fastify.Done', type: 'fastify.App', path: 'Member[%before].ArrayElement.Parameter[2]' },
    { name: 'fastify.Reply', type: 'fastify.EarlyReply', path: '' },
    { name: 'fastify.Request', type: 'fastify.App', path: 'Member[addHook].Argument[1].Parameter[0]' },
    { name: 'fastify.Request', type: 'fastify.App', path: 'Member[setNotFoundHandler].Argument[0..].Parameter[0]' },
    { name: 'fastify.Request', type: 'fastify.App', path: 'Member[setErrorHandler].Argument[0].Parameter[1]' },
    { name: 'fastify.Request', declared: ['FastifyRequest'] },
    {
      name: 'fastify.Plugin',
      declared: ['FastifyPluginAsync', 'FastifyPluginCallback', 'FastifyPlugin'],
    },
    { name: 'fastify.App', type: 'fastify.Plugin', path: 'Parameter[0]' },
    {
      name: 'fastify.Handler',
      declared: [
        'RouteHandlerMethod',
        'RouteHandler',
        'onRequestHookHandler',
        'onRequestAsyncHookHandler',
        'preValidationHookHandler',
        'preValidationAsyncHookHandler',
        'preHandlerHookHandler',
        'preHandlerAsyncHookHandler',
      ],
    },
    { name: 'fastify.Request', type: 'fastify.Handler', path: 'Parameter[0]' },
    { name: 'fastify.App', type: 'fastify.Request', path: 'Member[server]' },
  ],
  natives: [
    { type: 'fastify.Done', path: '', native: 'next-callback' },
    { type: 'fastify.App', path: 'Member[addHook]', native: 'keeps-middleware' },
    { type: 'fastify.RouteOptions', path: 'Member[onRequest,preParsing,preValidation,preHandler]', native: 'precedes' },
    { type: 'fastify.RouteOptions', path: 'Member[onRequest,preParsing,preValidation,preHandler].ArrayElement', native: 'precedes' },
    { type: 'fastify.App', path: 'Member[get,post,put,patch,delete,all,options,head,search,route]', native: 'runs-before' },
    // What is answered before the route ends the request.
    { type: 'fastify.EarlyReply', path: 'Member[send,redirect]', native: 'process-exit' },
  ],
  properties: [
    { type: 'fastify.Request', path: 'Member[query,params,headers].AnyMember', removes: objectThreats },
    { type: 'fastify.Request', path: 'Member[url,originalUrl,hostname,host]', removes: objectThreats },
  ],
  sources: [
    { type: 'fastify.Request', path: 'Member[body]', label: 'request body' },
    { type: 'fastify.Request', path: 'Member[query]', label: 'query string' },
    { type: 'fastify.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'fastify.Request', path: 'Member[headers]', label: 'request header' },
    { type: 'fastify.Request', path: 'Member[url,originalUrl,hostname,host]', label: 'request address' },
    { type: 'fastify.Request', path: 'Member[raw].Member[url,headers,rawHeaders]', label: 'request' },
  ],
  flows: [
    {
      type: 'fastify.App',
      path: 'Member[addHook]',
      from: 'Argument[1]',
      to: 'Argument[this].Member[%before].ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:onRequest|preParsing|preValidation|preHandler)$' }],
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[body]',
      to: 'Argument[2].Parameter[0].Member[body]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[body]',
      to: 'Argument[1].Member[handler].Parameter[0].Member[body]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      from: 'Argument[0].Member[schema].Member[body]',
      to: 'Argument[0].Member[handler].Parameter[0].Member[body]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[querystring,query]',
      to: 'Argument[2].Parameter[0].Member[query]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[querystring,query]',
      to: 'Argument[1].Member[handler].Parameter[0].Member[query]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      from: 'Argument[0].Member[schema].Member[querystring,query]',
      to: 'Argument[0].Member[handler].Parameter[0].Member[query]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[params]',
      to: 'Argument[2].Parameter[0].Member[params]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[params]',
      to: 'Argument[1].Member[handler].Parameter[0].Member[params]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      from: 'Argument[0].Member[schema].Member[params]',
      to: 'Argument[0].Member[handler].Parameter[0].Member[params]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[headers]',
      to: 'Argument[2].Parameter[0].Member[headers]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      from: 'Argument[1].Member[schema].Member[headers]',
      to: 'Argument[1].Member[handler].Parameter[0].Member[headers]',
      kind: 'schema',
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      from: 'Argument[0].Member[schema].Member[headers]',
      to: 'Argument[0].Member[handler].Parameter[0].Member[headers]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** fastify-plugin: the plugin it is given, unchanged. */
export const fastifyPlugin = {
  package: 'fastify-plugin',
  evidence: 'https://github.com/fastify/fastify-plugin#usage',
  types: [{ name: 'fastify.App', path: 'Argument[0].Parameter[0]' }],
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
