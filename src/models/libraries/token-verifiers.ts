import type { LibraryModel } from '../schema.ts';

const misuse = 'unverified-token';
const none = { misuse, label: 'accepts tokens that nobody signed' } as const;
const expired = { misuse, label: 'accepts tokens that have expired' } as const;
const confused = {
  misuse,
  label: 'accepts tokens that are signed with the public key as if it were a shared secret: name algorithms of one kind',
} as const;
const anywhere = {
  misuse,
  label: 'accepts tokens that were made for another program: check the issuer and the audience',
  confidence: 'strict',
} as const;

const isNone = '^[Nn][Oo][Nn][Ee]$';
const isShared = '^HS\\d+$';
const isPublic = '^(?:RS|PS|ES)\\d+|^EdDSA$';
const isTrue = { is: 'matches', pattern: '^true$' } as const;
const isFalse = { is: 'matches', pattern: '^false$' } as const;

const token = { subject: 'Argument[0]', removes: [], verifies: true, when: 'returns' } as const;
const said = { from: 'Argument[0]', to: 'ReturnValue', decodes: true, claims: true } as const;

const options = 'Argument[0]';
const algorithms = `${options}.Member[algorithms]`;

/** What functions mean that make a middleware from options: `{ secret, algorithms, ignoreExpiration }`. */
export const tokenMiddlewares = {
  package: 'express-jwt',
  evidence: 'https://github.com/auth0/express-jwt#usage',
  types: [
    { name: 'token.Middleware', path: '' },
    { name: 'token.Middleware', path: 'Member[expressjwt]' },
  ],
  misuses: [
    {
      ...none,
      type: 'token.Middleware',
      at: algorithms,
      when: [{ path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isNone }],
    },
    {
      ...expired,
      type: 'token.Middleware',
      at: `${options}.Member[ignoreExpiration]`,
      when: [{ path: `${options}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...confused,
      type: 'token.Middleware',
      at: algorithms,
      when: [
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isShared },
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
    {
      ...anywhere,
      type: 'token.Middleware',
      at: algorithms,
      when: [
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isPublic },
        { path: `${options}.Member[audience]`, is: 'absent' },
        { path: `${options}.Member[issuer]`, is: 'absent' },
      ],
    },
  ],
} as const satisfies LibraryModel;

/** Koa. */
export const koaJwt = {
  package: 'koa-jwt',
  evidence: 'https://github.com/koajs/jwt#usage',
  types: [{ name: 'token.Middleware', path: '' }],
} as const satisfies LibraryModel;

/** passport-jwt: options of jsonwebtoken stand beside its own, or in `jsonWebTokenOptions`. */
export const passportJwt = {
  package: 'passport-jwt',
  evidence: 'https://www.passportjs.org/packages/passport-jwt/',
  types: [{ name: 'token.Middleware', path: 'Member[Strategy]' }],
  misuses: [
    {
      ...none,
      path: 'Member[Strategy]',
      at: algorithms,
      when: [{ path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isNone }],
    },
    {
      ...expired,
      path: 'Member[Strategy]',
      at: `${options}.Member[ignoreExpiration]`,
      when: [{ path: `${options}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...expired,
      path: 'Member[Strategy]',
      at: `${options}.Member[jsonWebTokenOptions].Member[ignoreExpiration]`,
      when: [{ path: `${options}.Member[jsonWebTokenOptions].Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...confused,
      path: 'Member[Strategy]',
      at: algorithms,
      when: [
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isShared },
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
  ],
} as const satisfies LibraryModel;

const isJwtPlugin = { path: 'Argument[0]', is: 'library', type: 'fastify-jwt.Plugin' } as const;
const verify = 'Argument[1].Member[verify]';

/** `@fastify/jwt`: `request.jwtVerify()` verifies, `request.jwtDecode()` only reads. */
export const fastifyJwt = {
  package: ['@fastify/jwt', 'fastify-jwt'],
  evidence: 'https://github.com/fastify/fastify-jwt#usage',
  types: [{ name: 'fastify-jwt.Plugin', path: '' }],
  guards: [{ type: 'fastify.App', path: 'Member[jwt].Member[verify]', ...token }],
  flows: [{ type: 'fastify.App', path: 'Member[jwt].Member[decode]', ...said }],
  misuses: [
    {
      ...none,
      type: 'fastify.App',
      path: 'Member[register]',
      at: `${verify}.Member[algorithms]`,
      when: [isJwtPlugin, { path: `${verify}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isNone }],
    },
    {
      ...expired,
      type: 'fastify.App',
      path: 'Member[register]',
      at: `${verify}.Member[ignoreExpiration]`,
      when: [isJwtPlugin, { path: `${verify}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...expired,
      type: 'fastify.Request',
      path: 'Member[jwtVerify]',
      at: `${options}.Member[ignoreExpiration,verify]`,
      when: [{ path: `${options}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...confused,
      type: 'fastify.App',
      path: 'Member[register]',
      at: `${verify}.Member[algorithms]`,
      when: [
        isJwtPlugin,
        { path: `${verify}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isShared },
        { path: `${verify}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
  ],
} as const satisfies LibraryModel;

/** Hono: `verify` goes by HS256 unless another algorithm is named; `decode` only reads. */
export const honoJwt = {
  package: ['hono/jwt', 'hono/utils/jwt'],
  evidence: 'https://hono.dev/docs/helpers/jwt',
  sanitizers: [{ path: 'Member[verify,sign]', removes: 'all' }],
  guards: [{ path: 'Member[verify,verifyWithJwks]', ...token }],
  flows: [{ path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true }],
  misuses: [
    {
      misuse,
      label: 'verifies with an empty key',
      path: 'Member[verify]',
      at: 'Argument[1]',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: '^$' }],
    },
    {
      ...expired,
      path: 'Member[verify]',
      at: 'Argument[2].Member[exp]',
      when: [{ path: 'Argument[2].Member[exp]', ...isFalse }],
    },
  ],
} as const satisfies LibraryModel;

/** Clerk. */
export const clerk = {
  package: ['@clerk/backend', '@clerk/backend/jwt', '@clerk/express', '@clerk/clerk-sdk-node'],
  evidence: 'https://clerk.com/docs/references/backend/verify-token',
  sanitizers: [{ path: 'Member[verifyToken,verifyJwt]', removes: 'all' }],
  guards: [{ path: 'Member[verifyToken,verifyJwt]', ...token }],
  flows: [
    { path: 'Member[decodeJwt]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true },
    { path: 'Member[decodeJwt]', from: 'Argument[0]', to: 'ReturnValue.Member[data].Member[payload]', decodes: true, claims: true },
  ],
} as const satisfies LibraryModel;

/** Firebase. */
export const firebaseAdmin = {
  package: ['firebase-admin', 'firebase-admin/auth'],
  evidence: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  types: [
    { name: 'firebase.Auth', path: 'Member[auth].ReturnValue' },
    { name: 'firebase.Auth', path: 'Member[getAuth].ReturnValue', declared: ['Auth', 'BaseAuth', 'TenantAwareAuth'] },
  ],
  sanitizers: [{ type: 'firebase.Auth', path: 'Member[verifyIdToken,verifySessionCookie]', removes: 'all' }],
  guards: [{ type: 'firebase.Auth', path: 'Member[verifyIdToken,verifySessionCookie]', ...token }],
} as const satisfies LibraryModel;

/** Supabase asks its server who has a token; the session of a cookie is what the sender says. */
export const supabase = {
  package: ['@supabase/supabase-js', '@supabase/ssr'],
  evidence: 'https://supabase.com/docs/reference/javascript/auth-getsession',
  types: [
    { name: 'supabase.Client', path: 'Member[createClient,createServerClient].ReturnValue', declared: ['SupabaseClient'] },
    { name: 'supabase.Cookies', path: 'Member[createServerClient].Argument[2].Member[cookies].Member[getAll,get].ReturnValue' },
  ],
  flows: [
    {
      path: 'Member[createServerClient]',
      from: 'Argument[2].Member[cookies].Member[getAll,get].ReturnValue',
      to: 'ReturnValue.Member[auth].Member[%cookies]',
      kind: 'value',
    },
    {
      type: 'supabase.Client',
      path: 'Member[auth].Member[getSession]',
      from: 'Argument[this].Member[%cookies]',
      to: 'ReturnValue.Member[data].Member[session].Member[user]',
      decodes: true,
      claims: true,
    },
  ],
  guards: [{ type: 'supabase.Client', path: 'Member[auth].Member[getUser,getClaims]', ...token }],
} as const satisfies LibraryModel;

/** Google. */
export const googleAuth = {
  package: 'google-auth-library',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/google-auth-library/latest',
  types: [{ name: 'google.OAuth2Client', path: 'Member[OAuth2Client].Instance', declared: ['OAuth2Client'] }],
  sanitizers: [{ type: 'google.OAuth2Client', path: 'Member[verifyIdToken]', removes: 'all' }],
  guards: [{ type: 'google.OAuth2Client', path: 'Member[verifyIdToken]', ...token, subject: 'Argument[0].Member[idToken]' }],
} as const satisfies LibraryModel;

/** Signatures of the JOSE family as functions of their own. */
export const jws = {
  package: ['jws', 'njwt'],
  evidence: 'https://github.com/auth0/node-jws#usage',
  flows: [{ path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true }],
  guards: [{ path: 'Member[verify]', subject: 'Argument[0]', removes: [], verifies: true, when: 'true' }],
  misuses: [{ ...none, path: 'Member[verify]', at: 'Argument[1]', when: [{ path: 'Argument[1]', is: 'matches', pattern: isNone }] }],
} as const satisfies LibraryModel;
