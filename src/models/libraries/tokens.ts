import type { LibraryModel } from '../schema.ts';

const misuse = 'unverified-token';
const none = { misuse, label: 'accepts tokens that nobody signed' } as const;
const expired = { misuse, label: 'accepts tokens that have expired' } as const;
const confused = {
  misuse,
  label: 'accepts tokens that are signed with the public key as if it were a shared secret: name algorithms of one kind',
} as const;
const foreign = {
  misuse,
  label: 'verifies with a key that the sender chooses, and with which he can sign what he likes',
  at: 'Argument[1]',
  needs: { is: 'sent', of: 'Argument[1]' },
} as const;
const sentAlong = {
  misuse,
  label: 'verifies with the key in the header of the token, which its sender has written',
  at: 'Argument[1]',
} as const;
/** Whoever chooses where the keys are signs with his own. */
const elsewhere = { misuse, label: 'takes the keys from an address that the sender chooses' } as const;
const keyless = { misuse, label: 'verifies with an empty key' } as const;
const unnamed = {
  misuse,
  label: 'leaves the choice of the algorithm to the token: name those that are expected',
  confidence: 'strict',
} as const;
const selfSigned = {
  misuse,
  label: 'goes by the algorithm that the token itself or its sender names: name those that are expected',
} as const;
const anywhere = {
  misuse,
  label: 'accepts tokens that were made for another program: check the issuer and the audience',
  confidence: 'strict',
} as const;

const isNone = '^[Nn][Oo][Nn][Ee]$';
const isShared = '^HS\\d+$';
const isPublic = '^(?:RS|PS|ES)\\d+|^EdDSA$';
const isPem = '-----BEGIN (?:RSA )?(?:PUBLIC KEY|CERTIFICATE)-----';
const isTrue = { is: 'matches', pattern: '^true$' } as const;

const token = { subject: 'Argument[0]', removes: [], verifies: true, when: 'returns' } as const;
const said = { from: 'Argument[0]', to: 'ReturnValue', decodes: true, claims: true } as const;

const options = 'Argument[2]';
const algorithms = `${options}.Member[algorithms]`;
const hasOptions = { path: options, is: 'object' } as const;

/**
 * jsonwebtoken: a verified payload was signed by the deployment; a decoded one was not checked at all. Without `algorithms` it goes by the
 * kind of the key, which is safe since version 9.
 */
export const jsonwebtoken = {
  package: 'jsonwebtoken',
  evidence: 'https://github.com/auth0/node-jsonwebtoken#usage',
  sanitizers: [{ path: 'Member[verify,sign]', removes: 'all' }],
  guards: [
    {
      path: 'Member[verify]',
      ...token,
      // With a callback it returns at once, and the callback is told.
      given: [
        { path: 'Argument[2]', is: 'function', not: true },
        { path: 'Argument[3]', is: 'function', not: true },
      ],
    },
  ],
  flows: [
    { path: 'Member[decode]', ...said },
    // The callback is called with the verified payload.
    { path: 'Member[verify]', from: 'Argument[2].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[verify]', from: 'Argument[3].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
  misuses: [
    {
      ...none,
      path: 'Member[verify]',
      at: algorithms,
      when: [{ path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isNone }],
    },
    {
      ...expired,
      path: 'Member[verify]',
      at: `${options}.Member[ignoreExpiration]`,
      when: [{ path: `${options}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...confused,
      path: 'Member[verify]',
      at: algorithms,
      when: [
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isShared },
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
    {
      ...confused,
      path: 'Member[verify]',
      at: algorithms,
      when: [
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isShared },
        { path: 'Argument[1]', is: 'matches', pattern: isPem },
      ],
    },
    { ...selfSigned, path: 'Member[verify]', at: algorithms, needs: { is: 'chosen', of: `${algorithms}.ArrayElement` } },
    { ...keyless, path: 'Member[verify]', at: 'Argument[1]', when: [{ path: 'Argument[1]', is: 'matches', pattern: '^(?:null)?$' }] },
    { ...foreign, path: 'Member[verify]' },
    { ...unnamed, path: 'Member[verify]', when: [{ path: algorithms, is: 'absent' }] },
    {
      ...anywhere,
      path: 'Member[verify]',
      at: options,
      when: [
        hasOptions,
        { path: `${options}.Member[audience]`, is: 'absent' },
        { path: `${options}.Member[issuer]`, is: 'absent' },
        { path: `${algorithms}.ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
  ],
} as const satisfies LibraryModel;

/** jose: algorithms follow from the key; `none` is never accepted. */
export const jose = {
  package: 'jose',
  evidence: 'https://github.com/panva/jose#supported-runtimes',
  types: [{ name: 'jose.EmbeddedJWK', path: 'Member[EmbeddedJWK]' }],
  sanitizers: [
    {
      path: 'Member[jwtVerify,jwtDecrypt,compactVerify,flattenedVerify,generalVerify,compactDecrypt,importPKCS8,createRemoteJWKSet,createLocalJWKSet]',
      removes: 'all',
    },
    { path: 'Member[importJWK,importSPKI,importX509]', removes: 'harm' },
  ],
  guards: [{ path: 'Member[jwtVerify,jwtDecrypt,compactVerify,compactDecrypt]', ...token }],
  flows: [
    { path: 'Member[decodeJwt]', ...said },
    { path: 'Member[decodeProtectedHeader]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[UnsecuredJWT].Member[decode]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true },
    { path: 'Member[base64url].Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
  misuses: [
    { ...foreign, path: 'Member[jwtVerify,compactVerify,flattenedVerify,generalVerify]' },
    // A proof of possession (RFC 9449) is signed with the key that it has, which another token names.
    {
      ...sentAlong,
      path: 'Member[jwtVerify,compactVerify,flattenedVerify,generalVerify]',
      when: [
        { path: 'Argument[1]', is: 'library', type: 'jose.EmbeddedJWK' },
        { path: `${options}.Member[typ]`, is: 'matches', pattern: '^(?:dpop|openid4vci-proof)\\+jwt$', not: true },
      ],
    },
    { ...elsewhere, path: 'Member[createRemoteJWKSet]', at: 'Argument[0]', needs: { is: 'origin', of: 'Argument[0]' } },
    {
      ...anywhere,
      path: 'Member[jwtVerify]',
      at: options,
      when: [
        { path: `${options}.Member[audience]`, is: 'absent' },
        { path: `${options}.Member[issuer]`, is: 'absent' },
      ],
    },
  ],
} as const satisfies LibraryModel;

/** NestJS: jsonwebtoken behind a service. */
export const nestjsJwt = {
  package: '@nestjs/jwt',
  evidence: 'https://docs.nestjs.com/security/authentication#jwt-token',
  types: [{ name: 'nestjs.JwtService', path: 'Member[JwtService].Instance', declared: ['JwtService'] }],
  sanitizers: [{ type: 'nestjs.JwtService', path: 'Member[verify,verifyAsync,sign,signAsync]', removes: 'all' }],
  guards: [{ type: 'nestjs.JwtService', path: 'Member[verify,verifyAsync]', ...token }],
  flows: [{ type: 'nestjs.JwtService', path: 'Member[decode]', ...said }],
  misuses: [
    {
      ...expired,
      type: 'nestjs.JwtService',
      path: 'Member[verify,verifyAsync]',
      at: 'Argument[1].Member[ignoreExpiration]',
      when: [{ path: 'Argument[1].Member[ignoreExpiration]', ...isTrue }],
    },
  ],
} as const satisfies LibraryModel;

/** Decoding without a check. */
export const jwtDecode = {
  package: ['jwt-decode', 'jwt-js-decode'],
  evidence: 'https://github.com/auth0/jwt-decode#usage',
  flows: [
    { ...said },
    { path: 'Member[jwtDecode]', ...said },
    { path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true },
  ],
} as const satisfies LibraryModel;

/** Kinde: takes tokens apart, and another package asks whether they hold. */
export const kindeTokens = {
  package: ['@kinde/jwt-decoder', '@kinde/jwt-validator'],
  evidence: 'https://www.npmjs.com/package/@kinde/jwt-decoder',
  flows: [{ path: 'Member[jwtDecoder]', ...said }],
} as const satisfies LibraryModel;

const verifierOptions = 'Argument[0]';

/** fast-jwt: makes functions that decode, verify and sign. */
export const fastJwt = {
  package: 'fast-jwt',
  evidence: 'https://github.com/nearform/fast-jwt#createverifier',
  flows: [
    { path: 'Member[createDecoder].ReturnValue', ...said },
    { path: 'Member[createVerifier,createSigner].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' },
  ],
  guards: [{ path: 'Member[createVerifier].ReturnValue', ...token }],
  misuses: [
    {
      ...none,
      path: 'Member[createVerifier]',
      at: `${verifierOptions}.Member[algorithms]`,
      when: [{ path: `${verifierOptions}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isNone }],
    },
    {
      ...expired,
      path: 'Member[createVerifier]',
      at: `${verifierOptions}.Member[ignoreExpiration]`,
      when: [{ path: `${verifierOptions}.Member[ignoreExpiration]`, ...isTrue }],
    },
    {
      ...confused,
      path: 'Member[createVerifier]',
      at: `${verifierOptions}.Member[algorithms]`,
      when: [
        { path: `${verifierOptions}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isShared },
        { path: `${verifierOptions}.Member[algorithms].ArrayElement`, is: 'matches', pattern: isPublic },
      ],
    },
    {
      ...selfSigned,
      path: 'Member[createVerifier]',
      at: `${verifierOptions}.Member[algorithms]`,
      needs: { is: 'chosen', of: `${verifierOptions}.Member[algorithms].ArrayElement` },
    },
  ],
} as const satisfies LibraryModel;

const verifierClass = 'Member[CognitoJwtVerifier,JwtVerifier,JwtRsaVerifier]';

/** aws-jwt-verify: what is null is not checked. */
export const awsJwtVerify = {
  package: 'aws-jwt-verify',
  evidence: 'https://github.com/awslabs/aws-jwt-verify#basic-usage',
  types: [
    { name: 'aws-jwt-verify.Verifier', path: `${verifierClass}.Member[create].ReturnValue`, declared: ['CognitoJwtVerifier'] },
    { name: 'aws-jwt-verify.Verifier', path: `${verifierClass}.Instance` },
  ],
  sanitizers: [{ type: 'aws-jwt-verify.Verifier', path: 'Member[verify,verifySync,hydrate]', removes: 'all' }],
  guards: [{ type: 'aws-jwt-verify.Verifier', path: 'Member[verify,verifySync]', ...token }],
  misuses: [
    {
      misuse,
      label: 'accepts ID tokens where access tokens are meant, and the other way round: say which in tokenUse',
      path: 'Member[CognitoJwtVerifier].Member[create]',
      at: 'Argument[0].Member[tokenUse]',
      when: [{ path: 'Argument[0].Member[tokenUse]', is: 'matches', pattern: '^null$' }],
    },
    {
      misuse,
      label: 'accepts ID tokens where access tokens are meant, and the other way round: say which in tokenUse',
      path: 'Member[CognitoJwtVerifier].Member[create]',
      at: 'Argument[0].ArrayElement.Member[tokenUse]',
      when: [{ path: 'Argument[0].ArrayElement.Member[tokenUse]', is: 'matches', pattern: '^null$' }],
    },
    {
      misuse,
      label: 'accepts ID tokens where access tokens are meant, and the other way round: say which in tokenUse',
      type: 'aws-jwt-verify.Verifier',
      path: 'Member[verify,verifySync]',
      at: 'Argument[1].Member[tokenUse]',
      when: [{ path: 'Argument[1].Member[tokenUse]', is: 'matches', pattern: '^null$' }],
    },
    {
      ...anywhere,
      path: `${verifierClass}.Member[create]`,
      at: 'Argument[0].Member[clientId,audience]',
      when: [{ path: 'Argument[0].Member[clientId,audience]', is: 'matches', pattern: '^null$' }],
    },
  ],
} as const satisfies LibraryModel;

/** Parts of aws-jwt-verify that only read tokens. */
export const awsJwtDecompose = {
  package: 'aws-jwt-verify/jwt',
  evidence: 'https://github.com/awslabs/aws-jwt-verify#peeking-inside-unverified-jwts',
  flows: [
    { path: 'Member[decomposeUnverifiedJwt]', from: 'Argument[0]', to: 'ReturnValue.Member[payload]', decodes: true, claims: true },
    { path: 'Member[decomposeUnverifiedJwt]', from: 'Argument[0]', to: 'ReturnValue.Member[header]', decodes: true },
  ],
} as const satisfies LibraryModel;

/** jwt-simple: `decode` verifies unless its third argument is true. */
export const jwtSimple = {
  package: 'jwt-simple',
  evidence: 'https://github.com/hokaccha/node-jwt-simple#usage',
  sanitizers: [
    { path: 'Member[encode]', removes: 'all' },
    { path: 'Member[decode]', removes: 'all', when: [{ path: 'Argument[2]', is: 'truthy', not: true }] },
  ],
  guards: [{ path: 'Member[decode]', ...token, given: [{ path: 'Argument[2]', is: 'truthy', not: true }] }],
  flows: [{ path: 'Member[decode]', ...said, when: [{ path: 'Argument[2]', is: 'truthy' }] }],
  misuses: [
    {
      ...keyless,
      path: 'Member[decode]',
      at: 'Argument[1]',
      when: [
        { path: 'Argument[1]', is: 'matches', pattern: '^$' },
        { path: 'Argument[2]', is: 'truthy', not: true },
      ],
    },
    {
      ...unnamed,
      path: 'Member[decode]',
      when: [
        { path: 'Argument[2]', is: 'truthy', not: true },
        { path: 'Argument[3]', is: 'absent' },
      ],
    },
    {
      ...selfSigned,
      path: 'Member[decode]',
      at: 'Argument[3]',
      when: [{ path: 'Argument[2]', is: 'truthy', not: true }],
      needs: { is: 'chosen', of: 'Argument[3]' },
    },
  ],
} as const satisfies LibraryModel;

const jwksUri = 'Argument[0].Member[jwksUri]';

/** jwks-rsa: fetches keys by their ids. */
export const jwksRsaAddresses = {
  package: 'jwks-rsa',
  evidence: 'https://github.com/auth0/node-jwks-rsa#usage',
  misuses: [
    { ...elsewhere, path: '', at: jwksUri, needs: { is: 'origin', of: jwksUri } },
    {
      ...elsewhere,
      path: 'Member[JwksClient,passportJwtSecret,expressJwtSecret,koaJwtSecret]',
      at: jwksUri,
      needs: { is: 'origin', of: jwksUri },
    },
  ],
} as const satisfies LibraryModel;
