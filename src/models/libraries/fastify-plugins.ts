import type { LibraryModel } from '../schema.ts';

/** Plugins that are typed by their schemas. */
export const fastifyTypeProviders = {
  package: ['@fastify/type-provider-typebox', 'fastify-type-provider-zod', '@fastify/type-provider-json-schema-to-ts'],
  evidence: 'https://fastify.dev/docs/latest/Reference/Type-Providers/',
  types: [
    {
      name: 'fastify.Plugin',
      declared: ['FastifyPluginAsyncTypebox', 'FastifyPluginCallbackTypebox', 'FastifyPluginAsyncZod', 'FastifyPluginCallbackZod'],
    },
  ],
} as const satisfies LibraryModel;

/** Cookies of a Fastify request. */
export const fastifyCookie = {
  package: '@fastify/cookie',
  evidence: 'https://github.com/fastify/fastify-cookie#api',
  sources: [{ type: 'fastify.Request', path: 'Member[cookies]', label: 'cookie', isShown: true }],
} as const satisfies LibraryModel;

/** Forms sent to Fastify. */
export const fastifyMultipart = {
  package: '@fastify/multipart',
  evidence: 'https://github.com/fastify/fastify-multipart#usage',
  sources: [{ type: 'fastify.Request', path: 'Member[file,files,parts,saveRequestFiles,formData].ReturnValue', label: 'uploaded file' }],
} as const satisfies LibraryModel;

/** Files that Fastify sends: a name below its folder, which the plugin keeps to, or below another one. */
export const fastifyStatic = {
  package: '@fastify/static',
  evidence: 'https://github.com/fastify/fastify-static#sending-files',
  sinks: [
    { threat: 'path', type: 'fastify.Reply', path: 'Member[sendFile].Argument[1]', label: 'the directory' },
    { threat: 'path', type: 'fastify.Reply', path: 'Member[sendFile,download].Argument[1..2].Member[root]', label: 'the directory' },
  ],
} as const satisfies LibraryModel;

/** PostgreSQL on a Fastify instance. */
export const fastifyPostgres = {
  package: '@fastify/postgres',
  evidence: 'https://github.com/fastify/fastify-postgres#usage',
  types: [{ name: 'pg.Queryable', type: 'fastify.App', path: 'Member[pg]' }],
} as const satisfies LibraryModel;

/** MySQL on a Fastify instance. */
export const fastifyMysql = {
  package: '@fastify/mysql',
  evidence: 'https://github.com/fastify/fastify-mysql#usage',
  types: [{ name: 'mysql.Queryable', type: 'fastify.App', path: 'Member[mysql]' }],
} as const satisfies LibraryModel;

/** Fastify on Lambda: the event is a property of the request. */
export const fastifyAwsLambda = {
  package: ['@fastify/aws-lambda', 'aws-lambda-fastify'],
  evidence: 'https://github.com/fastify/aws-lambda-fastify#lambda-arguments',
  types: [
    { name: 'event.apigw-rest', type: 'fastify.Request', path: 'Member[awsLambda].Member[event]' },
    { name: 'event.apigw-http', type: 'fastify.Request', path: 'Member[awsLambda].Member[event]' },
  ],
  sanitizers: [{ path: '', removes: 'all' }],
} as const satisfies LibraryModel;
