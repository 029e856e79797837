import type { LibraryModel } from '../schema.ts';

/** Fastify: routes by verb or by one object, plugins, hooks. */
export const fastify = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Request/',
  types: [
    { name: 'fastify.App', path: 'ReturnValue', declared: ['FastifyInstance'] },
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
  demands: [
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      of: 'Argument[1].Member[schema].Member[body]',
      subject: 'Member[body]',
      isJson: true,
    },
    { type: 'fastify.App', path: 'Member[route]', of: 'Argument[0].Member[schema].Member[body]', subject: 'Member[body]', isJson: true },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      of: 'Argument[1].Member[schema].Member[querystring]',
      subject: 'Member[query]',
      isJson: true,
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      of: 'Argument[0].Member[schema].Member[querystring]',
      subject: 'Member[query]',
      isJson: true,
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      of: 'Argument[1].Member[schema].Member[query]',
      subject: 'Member[query]',
      isJson: true,
    },
    { type: 'fastify.App', path: 'Member[route]', of: 'Argument[0].Member[schema].Member[query]', subject: 'Member[query]', isJson: true },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      of: 'Argument[1].Member[schema].Member[params]',
      subject: 'Member[params]',
      isJson: true,
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      of: 'Argument[0].Member[schema].Member[params]',
      subject: 'Member[params]',
      isJson: true,
    },
    {
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,search]',
      of: 'Argument[1].Member[schema].Member[headers]',
      subject: 'Member[headers]',
      isJson: true,
    },
    {
      type: 'fastify.App',
      path: 'Member[route]',
      of: 'Argument[0].Member[schema].Member[headers]',
      subject: 'Member[headers]',
      isJson: true,
    },
  ],
  sources: [
    { type: 'fastify.Request', path: 'Member[body]', label: 'request body' },
    { type: 'fastify.Request', path: 'Member[query]', label: 'query string' },
    { type: 'fastify.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'fastify.Request', path: 'Member[headers]', label: 'request header' },
    { type: 'fastify.Request', path: 'Member[url,originalUrl,hostname,host]', label: 'request address' },
    { type: 'fastify.Request', path: 'Member[raw].Member[url,headers,rawHeaders]', label: 'request' },
  ],
} as const satisfies LibraryModel;

/** fastify-plugin: the plugin it is given, unchanged. */
export const fastifyPlugin = {
  package: 'fastify-plugin',
  evidence: 'https://github.com/fastify/fastify-plugin#usage',
  types: [{ name: 'fastify.App', path: 'Argument[0].Parameter[0]' }],
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
