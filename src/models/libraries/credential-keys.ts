import type { LibraryModel } from '../schema.ts';

/** jsonwebtoken: the key is the second argument, or in an object with its passphrase. */
export const jsonwebtokenKeys = {
  package: 'jsonwebtoken',
  evidence: 'https://github.com/auth0/node-jsonwebtoken#usage',
  credentials: [{ path: 'Member[sign,verify].Argument[1]' }, { path: 'Member[sign].Argument[1].Member[key,passphrase]' }],
} as const satisfies LibraryModel;

/** jwt-simple. */
export const jwtSimpleKeys = {
  package: 'jwt-simple',
  evidence: 'https://github.com/hokaccha/node-jwt-simple#usage',
  credentials: [{ path: 'Member[encode,decode].Argument[1]' }],
} as const satisfies LibraryModel;

/** njwt. */
export const njwtKeys = {
  package: 'njwt',
  evidence: 'https://github.com/jwtk/njwt#usage',
  credentials: [{ path: 'Member[create,verify].Argument[1]' }],
} as const satisfies LibraryModel;

/** fast-jwt. */
export const fastJwtKeys = {
  package: 'fast-jwt',
  evidence: 'https://github.com/nearform/fast-jwt#usage',
  credentials: [{ path: 'Member[createSigner,createVerifier].Argument[0].Member[key]' }],
} as const satisfies LibraryModel;

/** Tokens in workers of Cloudflare. */
export const cloudflareJwtKeys = {
  package: '@tsndr/cloudflare-worker-jwt',
  evidence: 'https://github.com/tsndr/cloudflare-worker-jwt#usage',
  credentials: [{ path: 'Member[sign,verify].Argument[1]' }],
} as const satisfies LibraryModel;

/** jose: the methods of a token that is made answer the token. */
export const joseKeys = {
  package: 'jose',
  evidence: 'https://github.com/panva/jose#supported-runtimes',
  credentials: [
    { path: 'Member[SignJWT,CompactSign,FlattenedSign].Instance.Member[sign].Argument[0]' },
    { path: 'Member[EncryptJWT,CompactEncrypt].Instance.Member[encrypt].Argument[0]' },
    { path: 'Member[jwtVerify,jwtDecrypt,compactVerify,compactDecrypt].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** passport-jwt. */
export const passportJwtKeys = {
  package: 'passport-jwt',
  evidence: 'https://www.passportjs.org/packages/passport-jwt/',
  credentials: [{ path: 'Member[Strategy].Argument[0].Member[secretOrKey]' }],
} as const satisfies LibraryModel;

/** Middlewares that verify tokens. */
export const expressJwtKeys = {
  package: ['express-jwt', 'koa-jwt'],
  evidence: 'https://github.com/auth0/express-jwt#usage',
  credentials: [{ path: 'Argument[0].Member[secret]' }, { path: 'Member[expressjwt].Argument[0].Member[secret]' }],
} as const satisfies LibraryModel;

/** Tokens of Hono. */
export const honoKeys = {
  package: 'hono/jwt',
  evidence: 'https://hono.dev/docs/helpers/jwt',
  credentials: [{ path: 'Member[sign,verify].Argument[1]' }, { path: 'Member[jwt].Argument[0].Member[secret]' }],
} as const satisfies LibraryModel;

/** The bearer token that Hono compares. */
export const honoBearerAuthTokens = {
  package: 'hono/bearer-auth',
  evidence: 'https://hono.dev/docs/middleware/builtin/bearer-auth',
  credentials: [{ path: 'Member[bearerAuth].Argument[0].Member[token]' }],
} as const satisfies LibraryModel;

/** Signed cookies of Hono. */
export const honoCookieKeys = {
  package: 'hono/cookie',
  evidence: 'https://hono.dev/docs/helpers/cookie',
  credentials: [{ path: 'Member[setSignedCookie].Argument[3]' }, { path: 'Member[getSignedCookie].Argument[1]' }],
} as const satisfies LibraryModel;

/** Tokens of Nest. */
export const nestjsJwtKeys = {
  package: '@nestjs/jwt',
  evidence: 'https://github.com/nestjs/jwt#usage',
  credentials: [
    { path: 'Member[JwtModule].Member[register].Argument[0].Member[secret,privateKey]' },
    { path: 'Member[JwtService].Argument[0].Member[secret,privateKey]' },
  ],
} as const satisfies LibraryModel;

/** A middleware that verifies tokens. */
export const middyJwtKeys = {
  package: 'middy-middleware-jwt-auth',
  evidence: 'https://github.com/dbartholomae/middy-middleware-jwt-auth#usage',
  credentials: [{ path: 'Argument[0].Member[secretOrPublicKey]' }],
} as const satisfies LibraryModel;

/** Tokens of Fastify: the plugin is registered with its options. */
export const fastifyJwtKeys = {
  package: ['@fastify/jwt', 'fastify-jwt'],
  evidence: 'https://github.com/fastify/fastify-jwt#usage',
  credentials: [{ path: 'Argument[1].Member[secret]' }],
} as const satisfies LibraryModel;

/** `node:crypto`. */
export const cryptoKeys = {
  package: 'node:crypto',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/crypto.html',
  credentials: [
    { path: 'Member[createHmac,createCipheriv,createDecipheriv].Argument[1]' },
    { path: 'Member[hkdf,hkdfSync].Argument[1]' },
    { path: 'Member[createSecretKey,createPrivateKey,pbkdf2,pbkdf2Sync,scrypt,scryptSync].Argument[0]' },
    { path: 'Member[createPrivateKey].Argument[0].Member[key,passphrase]' },
    { path: 'Member[sign].Argument[2].Member[key,passphrase]' },
    { path: 'Member[subtle].Member[importKey].Argument[1]' },
    { path: 'Member[webcrypto].Member[subtle].Member[importKey].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** `crypto` without an import. */
export const globalCryptoKeys = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey',
  credentials: [{ path: 'Member[crypto].Member[subtle].Member[importKey].Argument[1]' }],
} as const satisfies LibraryModel;

/** crypto-js. */
export const cryptoJsKeys = {
  package: 'crypto-js',
  evidence: 'https://cryptojs.gitbook.io/docs/',
  credentials: [
    { path: 'Member[AES,DES,TripleDES,RC4,Rabbit].Member[encrypt,decrypt].Argument[1]' },
    { path: 'Member[HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3].Argument[1]' },
    { path: 'Member[PBKDF2].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** One-time passwords. */
export const otplibKeys = {
  package: 'otplib',
  evidence: 'https://github.com/yeojz/otplib#getting-started',
  credentials: [{ path: 'Member[authenticator,totp,hotp].Member[generate].Argument[0]' }],
} as const satisfies LibraryModel;

/** One-time passwords. */
export const speakeasyKeys = {
  package: 'speakeasy',
  evidence: 'https://github.com/speakeasyjs/speakeasy#usage',
  credentials: [
    { path: 'Member[totp,hotp].Argument[0].Member[secret]' },
    { path: 'Member[totp,hotp].Member[verify].Argument[0].Member[secret]' },
  ],
} as const satisfies LibraryModel;
