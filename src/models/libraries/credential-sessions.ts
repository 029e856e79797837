import type { LibraryModel } from '../schema.ts';

/** cookie-signature. */
export const cookieSignatureKeys = {
  package: 'cookie-signature',
  evidence: 'https://github.com/tj/node-cookie-signature#usage',
  credentials: [{ path: 'Member[sign,unsign].Argument[1]' }],
} as const satisfies LibraryModel;

/** Iron: sealed objects. */
export const ironKeys = {
  package: ['@hapi/iron', 'iron-webcrypto'],
  evidence: 'https://hapi.dev/module/iron/api',
  credentials: [{ path: 'Member[seal,unseal].Argument[1]' }],
} as const satisfies LibraryModel;

/** Sessions of Express. */
export const expressSessionKeys = {
  package: 'express-session',
  evidence: 'https://github.com/expressjs/session#secret',
  credentials: [{ path: 'Argument[0].Member[secret]' }],
} as const satisfies LibraryModel;

/** Sessions in cookies. */
export const cookieSessionKeys = {
  package: 'cookie-session',
  evidence: 'https://github.com/expressjs/cookie-session#keys',
  credentials: [{ path: 'Argument[0].Member[secret,keys]' }],
} as const satisfies LibraryModel;

/** Cookies and sessions of Fastify: the plugin is registered with its options. */
export const fastifySessionKeys = {
  package: ['@fastify/session', '@fastify/cookie'],
  evidence: 'https://github.com/fastify/session#options',
  credentials: [{ path: 'Argument[1].Member[secret]' }],
} as const satisfies LibraryModel;

/** cookie-parser. */
export const cookieParserKeys = {
  package: 'cookie-parser',
  evidence: 'https://github.com/expressjs/cookie-parser#cookieparsersecret-options',
  credentials: [{ path: 'Argument[0]' }],
} as const satisfies LibraryModel;

/** iron-session. */
export const ironSessionKeys = {
  package: 'iron-session',
  evidence: 'https://github.com/vvo/iron-session#api',
  credentials: [
    { path: 'Member[getIronSession].Argument[2].Member[password]' },
    { path: 'Member[sealData,unsealData].Argument[1].Member[password]' },
  ],
} as const satisfies LibraryModel;

/** next-auth. */
export const nextAuthKeys = {
  package: 'next-auth',
  evidence: 'https://next-auth.js.org/configuration/options#secret',
  credentials: [{ path: 'Argument[0].Member[secret]' }],
} as const satisfies LibraryModel;

/** Cookies of Koa. */
export const koaKeys = {
  package: 'koa',
  evidence: 'https://koajs.com/#app-keys-',
  credentials: [{ path: 'Instance.Member[keys]' }],
} as const satisfies LibraryModel;

/** express-basic-auth: users with their passwords. */
export const expressBasicAuthPasswords = {
  package: 'express-basic-auth',
  evidence: 'https://github.com/LionC/express-basic-auth#static-users',
  credentials: [{ path: 'Argument[0].Member[users].AnyMember' }],
} as const satisfies LibraryModel;

/** Strategies of hapi: keys of tokens, passwords of cookies. */
export const hapiStrategyKeys = {
  package: ['@hapi/hapi', 'hapi'],
  evidence: 'https://hapi.dev/tutorials/auth',
  credentials: [
    { type: 'hapi.Server', path: 'Member[auth].Member[strategy].Argument[2].Member[key,keys,password,clientSecret]' },
    { type: 'hapi.Server', path: 'Member[auth].Member[strategy].Argument[2].Member[cookie].Member[password]' },
  ],
} as const satisfies LibraryModel;
