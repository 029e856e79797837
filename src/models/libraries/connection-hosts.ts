import type { LibraryModel } from '../schema.ts';

/** The address of a connection has its password, which goes to the server and into no log. */
const keepsSecrets = true;

/** PostgreSQL. */
export const pgHosts = {
  package: 'pg',
  evidence: 'https://node-postgres.com/features/connecting',
  sinks: [
    {
      threat: 'host',
      path: 'Member[Client,Pool].Argument[0].Member[host,connectionString]',
      label: 'the host of the database',
      keepsSecrets,
    },
    {
      threat: 'host',
      path: 'Member[Client].Argument[0]',
      label: 'the host of the database',
      keepsSecrets,
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
  ],
} as const satisfies LibraryModel;

/** MySQL and MariaDB. */
export const mysqlHosts = {
  package: ['mysql', 'mysql2', 'mysql2/promise', 'mariadb'],
  evidence: 'https://github.com/mysqljs/mysql#connection-options',
  sinks: [
    {
      threat: 'host',
      path: 'Member[createConnection,createPool].Argument[0].Member[host,uri]',
      label: 'the host of the database',
      keepsSecrets,
    },
    {
      threat: 'host',
      path: 'Member[createConnection,createPool].Argument[0]',
      label: 'the host of the database',
      keepsSecrets,
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
  ],
} as const satisfies LibraryModel;

/** MongoDB. */
export const mongodbHosts = {
  package: 'mongodb',
  evidence: 'https://mongodb.github.io/node-mongodb-native/6.8/classes/MongoClient.html',
  sinks: [
    { threat: 'host', path: 'Member[MongoClient].Argument[0]', label: 'the host of the database', keepsSecrets },
    { threat: 'host', path: 'Member[MongoClient].Member[connect].Argument[0]', label: 'the host of the database', keepsSecrets },
  ],
} as const satisfies LibraryModel;

/** Mongoose. */
export const mongooseHosts = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/connections.html',
  sinks: [{ threat: 'host', path: 'Member[connect,createConnection].Argument[0]', label: 'the host of the database', keepsSecrets }],
} as const satisfies LibraryModel;

/** Redis. */
export const redisHosts = {
  package: 'redis',
  evidence: 'https://github.com/redis/node-redis/blob/master/docs/client-configuration.md',
  sinks: [
    { threat: 'host', path: 'Member[createClient].Argument[0].Member[url]', label: 'the host of Redis', keepsSecrets },
    { threat: 'host', path: 'Member[createClient].Argument[0].Member[socket].Member[host]', label: 'the host of Redis', keepsSecrets },
  ],
} as const satisfies LibraryModel;

/** ioredis: an address, options, or port and host. */
export const ioredisHosts = {
  package: 'ioredis',
  evidence: 'https://github.com/redis/ioredis#connect-to-redis',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the host of Redis', keepsSecrets, when: [{ path: 'Argument[0]', is: 'string' }] },
    { threat: 'host', path: 'Argument[0].Member[host]', label: 'the host of Redis', keepsSecrets },
    { threat: 'host', path: 'Argument[1]', label: 'the host of Redis', keepsSecrets, when: [{ path: 'Argument[1]', is: 'string' }] },
    {
      threat: 'host',
      path: 'Member[Redis].Argument[0]',
      label: 'the host of Redis',
      keepsSecrets,
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    { threat: 'host', path: 'Member[Redis].Argument[0].Member[host]', label: 'the host of Redis', keepsSecrets },
  ],
} as const satisfies LibraryModel;

/** Clients of LDAP. */
export const ldapHosts = {
  package: ['ldapjs', 'ldapts'],
  evidence: 'http://ldapjs.org/client.html',
  sinks: [
    { threat: 'host', path: 'Member[createClient].Argument[0].Member[url]', label: 'the host of the directory', keepsSecrets },
    { threat: 'host', path: 'Member[createClient].Argument[0].Member[url].ArrayElement', label: 'the host of the directory', keepsSecrets },
    { threat: 'host', path: 'Member[Client].Argument[0].Member[url]', label: 'the host of the directory', keepsSecrets },
  ],
} as const satisfies LibraryModel;

/** Brokers of messages. */
export const brokerHosts = {
  package: ['amqplib', 'amqplib/callback_api', 'kafkajs'],
  evidence: 'https://amqp-node.github.io/amqplib/channel_api.html#connect',
  sinks: [
    { threat: 'host', path: 'Member[connect].Argument[0]', label: 'the host of the broker', keepsSecrets },
    { threat: 'host', path: 'Member[connect].Argument[0].Member[hostname]', label: 'the host of the broker', keepsSecrets },
    { threat: 'host', path: 'Member[Kafka].Argument[0].Member[brokers].ArrayElement', label: 'the host of the broker', keepsSecrets },
  ],
} as const satisfies LibraryModel;

/** gRPC: the address of the server comes first. */
export const grpcHosts = {
  package: '@grpc/grpc-js',
  evidence: 'https://grpc.github.io/grpc/node/grpc.Client.html',
  sinks: [{ threat: 'host', path: 'Member[Client].Argument[0]', label: 'the address of the server' }],
} as const satisfies LibraryModel;

/** Keys that verify tokens are fetched from an address: who chooses it makes the keys, too. */
export const keySetHosts = {
  package: 'jose',
  evidence: 'https://github.com/panva/jose/blob/main/docs/jwks/remote/functions/createRemoteJWKSet.md',
  sinks: [{ threat: 'host', path: 'Member[createRemoteJWKSet].Argument[0]', label: 'the address of the keys' }],
} as const satisfies LibraryModel;

/** The same for jsonwebtoken. */
export const jwksRsaHosts = {
  package: 'jwks-rsa',
  evidence: 'https://github.com/auth0/node-jwks-rsa#usage',
  sinks: [
    { threat: 'host', path: 'Argument[0].Member[jwksUri]', label: 'the address of the keys' },
    { threat: 'host', path: 'Member[JwksClient].Argument[0].Member[jwksUri]', label: 'the address of the keys' },
  ],
} as const satisfies LibraryModel;

/** Clients of language models can ask another server, with the same key. */
export const openaiHosts = {
  package: 'openai',
  evidence: 'https://github.com/openai/openai-node#readme',
  sinks: [
    { threat: 'host', path: 'Argument[0].Member[baseURL]', label: 'the address of the model' },
    { threat: 'host', path: 'Member[OpenAI,AzureOpenAI].Argument[0].Member[baseURL]', label: 'the address of the model' },
    { threat: 'host', path: 'Member[AzureOpenAI].Argument[0].Member[endpoint]', label: 'the address of the model' },
  ],
} as const satisfies LibraryModel;

/** Anthropic's. */
export const anthropicHosts = {
  package: '@anthropic-ai/sdk',
  evidence: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  sinks: [
    { threat: 'host', path: 'Argument[0].Member[baseURL]', label: 'the address of the model' },
    { threat: 'host', path: 'Member[Anthropic].Argument[0].Member[baseURL]', label: 'the address of the model' },
  ],
} as const satisfies LibraryModel;
