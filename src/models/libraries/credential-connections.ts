import type { LibraryModel } from '../schema.ts';

/** `auth` of a request is `user:password`. */
export const httpAuth = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/http.html#httprequesturl-options-callback',
  credentials: [{ path: 'Member[request,get].Argument[0].Member[auth]' }, { path: 'Member[request,get].Argument[1].Member[auth]' }],
} as const satisfies LibraryModel;

/** Sequelize: database, user, password. */
export const sequelizePasswords = {
  package: 'sequelize',
  evidence: 'https://sequelize.org/docs/v6/getting-started/#connecting-to-a-database',
  credentials: [{ path: 'Argument[2]' }, { path: 'Member[Sequelize].Argument[2]' }],
} as const satisfies LibraryModel;

/** Knex. */
export const knexPasswords = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/#configuration-options',
  credentials: [
    { path: 'Argument[0].Member[connection].Member[password]' },
    { path: 'Member[knex].Argument[0].Member[connection].Member[password]' },
  ],
} as const satisfies LibraryModel;

/** Tedious. */
export const tediousPasswords = {
  package: 'tedious',
  evidence: 'https://tediousjs.github.io/tedious/api-connection.html',
  credentials: [{ path: 'Member[Connection].Argument[0].Member[authentication].Member[options].Member[password]' }],
} as const satisfies LibraryModel;

/** Nodemailer. */
export const nodemailerPasswords = {
  package: 'nodemailer',
  evidence: 'https://nodemailer.com/smtp/#authentication',
  credentials: [{ path: 'Member[createTransport].Argument[0].Member[auth].Member[pass,clientSecret,refreshToken]' }],
} as const satisfies LibraryModel;

/** KafkaJS. */
export const kafkajsPasswords = {
  package: 'kafkajs',
  evidence: 'https://kafka.js.org/docs/configuration#sasl',
  credentials: [{ path: 'Member[Kafka].Argument[0].Member[sasl].Member[password]' }],
} as const satisfies LibraryModel;

/** Mongoose. */
export const mongoosePasswords = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/connections.html#options',
  credentials: [{ path: 'Member[connect,createConnection].Argument[1].Member[pass]' }],
} as const satisfies LibraryModel;

/** Clients of LDAP. */
export const ldapPasswords = {
  package: ['ldapjs', 'ldapts'],
  evidence: 'http://ldapjs.org/client.html#bind',
  credentials: [
    { path: 'Member[createClient].ReturnValue.Member[bind].Argument[1]' },
    { path: 'Member[Client].Instance.Member[bind].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Clients of Redis. */
export const redisPasswords = {
  package: ['redis', 'ioredis'],
  evidence: 'https://github.com/redis/node-redis#authentication',
  credentials: [
    { path: 'Member[createClient].ReturnValue.Member[auth].Argument[0]' },
    { path: 'Instance.Member[auth].Argument[0]' },
    { path: 'Member[Redis].Instance.Member[auth].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** amqplib. */
export const amqplibPasswords = {
  package: 'amqplib',
  evidence: 'https://amqp-node.github.io/amqplib/channel_api.html#credentials',
  credentials: [{ path: 'Member[credentials].Member[plain].Argument[1]' }],
} as const satisfies LibraryModel;

/** cassandra-driver. */
export const cassandraPasswords = {
  package: 'cassandra-driver',
  evidence: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/features/auth/',
  credentials: [{ path: 'Member[auth].Member[PlainTextAuthProvider].Argument[1]' }],
} as const satisfies LibraryModel;

/** neo4j-driver. */
export const neo4jPasswords = {
  package: 'neo4j-driver',
  evidence: 'https://neo4j.com/docs/javascript-manual/current/connect-advanced/',
  credentials: [{ path: 'Member[auth].Member[basic].Argument[1]' }, { path: 'Member[auth].Member[bearer].Argument[0]' }],
} as const satisfies LibraryModel;

/** superagent. */
export const superagentPasswords = {
  package: 'superagent',
  evidence: 'https://forwardemail.github.io/superagent/#authentication',
  credentials: [{ path: 'Member[get,post,put,patch,delete].ReturnValue.Member[auth].Argument[1]' }],
} as const satisfies LibraryModel;

/** axios. */
export const axiosPasswords = {
  package: 'axios',
  evidence: 'https://axios-http.com/docs/req_config',
  credentials: [
    { path: 'Argument[0].Member[auth].Member[password]' },
    { path: 'Argument[1].Member[auth].Member[password]' },
    { path: 'Member[create,request].Argument[0].Member[auth].Member[password]' },
    { path: 'Member[get,delete,head,options].Argument[1].Member[auth].Member[password]' },
    { path: 'Member[post,put,patch].Argument[2].Member[auth].Member[password]' },
    { type: 'axios.Client', path: 'Member[defaults].Member[auth].Member[password]' },
  ],
} as const satisfies LibraryModel;

/** Got. */
export const gotPasswords = {
  package: 'got',
  evidence: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md#password',
  credentials: [
    { path: 'Argument[1].Member[password]' },
    { path: 'Member[get,post,put,patch,delete,head].Argument[1].Member[password]' },
    { path: 'Member[extend].Argument[0].Member[password]' },
  ],
} as const satisfies LibraryModel;

/** request. */
export const requestPasswords = {
  package: ['request', 'request-promise', 'request-promise-native'],
  evidence: 'https://github.com/request/request#http-authentication',
  credentials: [
    { path: 'Argument[0].Member[auth].Member[pass,password,bearer]' },
    { path: 'Member[get,post,put,patch,delete].Argument[0].Member[auth].Member[pass,password,bearer]' },
    { path: 'Member[get,post,put,patch,delete].Argument[1].Member[auth].Member[pass,password,bearer]' },
    { path: 'Member[get,post,put,patch,delete].ReturnValue.Member[auth].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Security of SOAP clients. */
export const soapPasswords = {
  package: 'soap',
  evidence: 'https://github.com/vpulim/node-soap#security',
  credentials: [{ path: 'Member[BasicAuthSecurity,WSSecurity,NTLMSecurity].Argument[1]' }, { path: 'Member[BearerSecurity].Argument[0]' }],
} as const satisfies LibraryModel;
