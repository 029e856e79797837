import type { LibraryModel } from '../schema.ts';

/** Fastify. */
export const fastify = {
  package: ['fastify'],
  evidence: 'https://fastify.dev/docs/latest/Reference/Request/',
  types: [
    { name: 'fastify.App', path: 'ReturnValue', declared: ['FastifyInstance'] },
    { name: 'fastify.App', path: 'Member[fastify,Fastify].ReturnValue' },
    { name: 'fastify.App', type: 'fastify.App', path: 'Member[register].Argument[0].Parameter[0]' },
    { name: 'fastify.App', type: 'fastify.App', path: 'AnyMember.ReturnValue' },
    {
      name: 'fastify.Request',
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search].Argument[1..].Parameter[0]',
    },
    {
      name: 'fastify.Request',
      type: 'fastify.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search].Argument[1].Member[handler,preHandler].Parameter[0]',
    },
    { name: 'fastify.Request', type: 'fastify.App', path: 'Member[route].Argument[0].Member[handler,preHandler,onRequest].Parameter[0]' },
    { name: 'fastify.Request', type: 'fastify.App', path: 'Member[addHook].Argument[1].Parameter[0]' },
    { name: 'fastify.Request', declared: ['FastifyRequest'] },
    {
      name: 'fastify.Plugin',
      declared: ['FastifyPluginAsync', 'FastifyPluginCallback', 'FastifyPluginAsyncTypebox', 'FastifyPluginAsyncZod'],
    },
    { name: 'fastify.App', type: 'fastify.Plugin', path: 'Parameter[0]' },
    { name: 'fastify.Handler', declared: ['RouteHandlerMethod', 'RouteHandler'] },
    { name: 'fastify.Request', type: 'fastify.Handler', path: 'Parameter[0]' },
  ],
  sources: [
    { type: 'fastify.Request', path: 'Member[body]', label: 'request body' },
    { type: 'fastify.Request', path: 'Member[query]', label: 'query string' },
    { type: 'fastify.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'fastify.Request', path: 'Member[headers]', label: 'request header' },
    { type: 'fastify.Request', path: 'Member[cookies]', label: 'cookie' },
    { type: 'fastify.Request', path: 'Member[url,originalUrl,hostname]', label: 'request address' },
    { type: 'fastify.Request', path: 'Member[raw].Member[url,headers]', label: 'request' },
  ],
} as const satisfies LibraryModel;
