import type { CallerCheckRow } from '../access-rows.ts';
import type { LibraryModel, RowCondition, SourceRow } from '../schema.ts';

const verified = { tells: 'authenticated', holds: 'returns' } as const satisfies Partial<CallerCheckRow>;
const verifiedLater = { ...verified, isAsync: true } as const;
const claims = { trust: 'identity', label: 'claims of a verified token' } as const satisfies Partial<SourceRow>;

/** jsonwebtoken. */
export const callersJsonwebtoken = {
  package: 'jsonwebtoken',
  evidence: 'https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback',
  callerChecks: [
    {
      ...verified,
      path: 'Member[verify]',
      // With a callback it returns at once, and the callback is told.
      when: [
        { path: 'Argument[2]', is: 'function', not: true },
        { path: 'Argument[3]', is: 'function', not: true },
      ],
    },
  ],
  sources: [
    { ...claims, path: 'Member[verify].ReturnValue' },
    { ...claims, path: 'Member[verify].Argument[2..3].Parameter[1]' },
  ],
  properties: [{ path: 'Member[verify].Argument[2..3].Parameter[0]', removes: [], absent: 'authenticated' }],
  accesses: [{ path: 'Member[sign]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** NestJS. */
export const callersNestjsJwt = {
  package: '@nestjs/jwt',
  evidence: 'https://docs.nestjs.com/security/authentication#jwt-token',
  types: [{ name: 'nestjs.JwtService', path: 'Member[JwtService].Instance', declared: ['JwtService'] }],
  callerChecks: [
    { ...verified, type: 'nestjs.JwtService', path: 'Member[verify]' },
    { ...verifiedLater, type: 'nestjs.JwtService', path: 'Member[verifyAsync]' },
  ],
  sources: [
    { ...claims, type: 'nestjs.JwtService', path: 'Member[verify].ReturnValue' },
    { ...claims, type: 'nestjs.JwtService', path: 'Member[verifyAsync].ReturnValue.Awaited' },
  ],
  accesses: [{ type: 'nestjs.JwtService', path: 'Member[sign,signAsync]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** jose. */
export const callersJose = {
  package: 'jose',
  evidence: 'https://github.com/panva/jose#json-web-tokens-jwt',
  callerChecks: [{ ...verifiedLater, path: 'Member[jwtVerify,jwtDecrypt,compactVerify,flattenedVerify,generalVerify,compactDecrypt]' }],
  sources: [
    { ...claims, path: 'Member[jwtVerify,jwtDecrypt,compactVerify,flattenedVerify,generalVerify].ReturnValue.Awaited.Member[payload]' },
    { ...claims, path: 'Member[compactDecrypt].ReturnValue.Awaited.Member[plaintext]' },
  ],
  accesses: [
    { path: 'Member[SignJWT,EncryptJWT].Instance.Member[sign,encrypt]', access: 'sign-in', label: 'signs a token' },
    { path: 'Member[importSPKI,importX509,importJWK]', access: 'key', label: 'takes a key', subject: 'Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** aws-jwt-verify. */
export const callersAwsJwtVerify = {
  package: 'aws-jwt-verify',
  evidence: 'https://github.com/awslabs/aws-jwt-verify#basic-usage',
  callerChecks: [
    { ...verifiedLater, type: 'aws-jwt-verify.Verifier', path: 'Member[verify]' },
    { ...verified, type: 'aws-jwt-verify.Verifier', path: 'Member[verifySync]' },
  ],
  sources: [{ ...claims, type: 'aws-jwt-verify.Verifier', path: 'Member[verify,verifySync].ReturnValue.Awaited' }],
} as const satisfies LibraryModel;

/** fast-jwt. */
export const callersFastJwt = {
  package: 'fast-jwt',
  evidence: 'https://github.com/nearform/fast-jwt#createverifier',
  callerChecks: [{ ...verified, path: 'Member[createVerifier].ReturnValue' }],
  sources: [{ ...claims, path: 'Member[createVerifier].ReturnValue.ReturnValue.Awaited' }],
  accesses: [{ path: 'Member[createSigner].ReturnValue', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** jwt-simple. */
export const callersJwtSimple = {
  package: 'jwt-simple',
  evidence: 'https://github.com/hokaccha/node-jwt-simple#usage',
  callerChecks: [{ ...verified, path: 'Member[decode]', when: [{ path: 'Argument[2]', is: 'truthy', not: true }] }],
  sources: [{ ...claims, path: 'Member[decode].ReturnValue' }],
  accesses: [{ path: 'Member[encode]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** The token functions of Hono. */
export const callersHonoJwt = {
  package: ['hono/jwt', 'hono/utils/jwt'],
  evidence: 'https://hono.dev/docs/helpers/jwt',
  callerChecks: [
    { ...verifiedLater, path: 'Member[verify,verifyWithJwks]' },
    { ...verifiedLater, path: 'Member[Jwt].Member[verify]' },
    { ...verified, handsOn: 'known', path: 'Member[jwt,jwk].ReturnValue' },
  ],
  sources: [
    { ...claims, path: 'Member[verify,verifyWithJwks].ReturnValue.Awaited' },
    { ...claims, path: 'Member[Jwt].Member[verify].ReturnValue.Awaited' },
  ],
  accesses: [{ path: 'Member[sign]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** Middlewares of Hono that ask who calls. */
export const callersHonoMiddlewares = {
  package: [
    'hono/bearer-auth',
    'hono/basic-auth',
    'hono/jwk',
    '@hono/clerk-auth',
    '@hono/oidc-auth',
    '@hono/firebase-auth',
    '@hono/auth-js',
  ],
  evidence: 'https://hono.dev/docs/middleware/builtin/bearer-auth',
  types: [
    { name: 'hono.SharedCheck', path: 'Member[bearerAuth].ReturnValue', when: [{ path: 'Argument[0].Member[token]', is: 'present' }] },
    { name: 'hono.SharedCheck', path: 'Member[basicAuth].ReturnValue', when: [{ path: 'Argument[0].Member[password]', is: 'present' }] },
  ],
  callerChecks: [
    // Whoever knows what the program and its callers share may do what he asks for.
    { tells: 'authorized', holds: 'returns', handsOn: 'known', type: 'hono.SharedCheck', path: '' },
    {
      ...verified,
      handsOn: 'known',
      path: 'Member[bearerAuth,basicAuth,jwk,oidcAuthMiddleware,verifyFirebaseAuth,verifySessionCookieFirebaseAuth,verifyAuth].ReturnValue',
    },
    { ...verified, handsOn: 'known', path: 'Member[oidcAuthMiddleware]' },
  ],
  sources: [
    { ...claims, path: 'Member[getAuth].ReturnValue.Member[userId,sub,email]' },
    { ...claims, path: 'Member[getFirebaseToken].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Firebase. */
export const callersFirebase = {
  package: ['firebase-admin', 'firebase-admin/auth'],
  evidence: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  types: [
    { name: 'firebase.Auth', path: 'Member[auth,getAuth].ReturnValue', declared: ['Auth'] },
    { name: 'firebase.Auth', path: 'Member[initializeApp].ReturnValue.Member[auth].ReturnValue' },
  ],
  callerChecks: [{ ...verifiedLater, type: 'firebase.Auth', path: 'Member[verifyIdToken,verifySessionCookie]' }],
  sources: [{ ...claims, type: 'firebase.Auth', path: 'Member[verifyIdToken,verifySessionCookie].ReturnValue.Awaited' }],
} as const satisfies LibraryModel;

/** Clerk. */
export const callersClerk = {
  package: ['@clerk/backend', '@clerk/express', '@clerk/fastify', '@clerk/clerk-sdk-node', '@clerk/nextjs/server'],
  evidence: 'https://clerk.com/docs/references/backend/verify-token',
  types: [{ name: 'clerk.Client', path: 'Member[createClerkClient,Clerk].ReturnValue' }],
  callerChecks: [
    { ...verifiedLater, path: 'Member[verifyToken]' },
    { ...verified, handsOn: 'error', path: 'Member[requireAuth,ClerkExpressRequireAuth].ReturnValue' },
    { ...verifiedLater, type: 'clerk.Client', path: 'Member[verifyToken]' },
  ],
  sources: [
    { ...claims, path: 'Member[verifyToken].ReturnValue.Awaited' },
    { ...claims, path: 'Member[getAuth].ReturnValue.Member[userId,orgId,sessionClaims,isAuthenticated]' },
    { ...claims, type: 'clerk.Client', path: 'Member[verifyToken].ReturnValue.Awaited' },
    {
      ...claims,
      type: 'clerk.Client',
      path: 'Member[authenticateRequest].ReturnValue.Awaited.Member[isSignedIn,isAuthenticated]',
    },
    {
      ...claims,
      type: 'clerk.Client',
      path: 'Member[authenticateRequest].ReturnValue.Awaited.Member[toAuth].ReturnValue',
    },
  ],
} as const satisfies LibraryModel;

/** Kinde: what it answers says whether the token holds. */
export const callersKinde = {
  package: '@kinde/jwt-validator',
  evidence: 'https://www.npmjs.com/package/@kinde/jwt-validator',
  properties: [{ path: 'Member[validateToken].ReturnValue.Awaited.Member[valid]', removes: [], present: 'authenticated' }],
} as const satisfies LibraryModel;

/** WorkOS: a session that does not hold answers so. */
export const callersWorkos = {
  package: '@workos-inc/node',
  evidence: 'https://workos.com/docs/reference/authkit/session-helpers/authenticate',
  types: [
    { name: 'workos.Client', path: 'Member[WorkOS].Instance', declared: ['WorkOS'] },
    {
      name: 'workos.Session',
      type: 'workos.Client',
      path: 'Member[userManagement].Member[loadSealedSession,authenticateWithSessionCookie].ReturnValue',
    },
    { name: 'workos.Session', type: 'workos.Session', path: 'Member[authenticate,refresh].ReturnValue' },
  ],
  sources: [
    {
      ...claims,
      type: 'workos.Session',
      path: 'Awaited.Member[authenticated,user,sessionId,organizationId,role,roles,permissions,entitlements]',
    },
  ],
} as const satisfies LibraryModel;

/** Stytch, which throws when a session does not hold. */
export const callersStytch = {
  package: 'stytch',
  evidence: 'https://stytch.com/docs/api/session-auth',
  types: [
    { name: 'stytch.Client', path: 'Member[Client,B2BClient].Instance', declared: ['Client', 'B2BClient'] },
    { name: 'stytch.Client', path: 'Member[default].Member[Client,B2BClient].Instance' },
  ],
  callerChecks: [
    {
      ...verifiedLater,
      type: 'stytch.Client',
      path: 'Member[sessions].Member[authenticate,authenticateJwt,authenticateJwtLocal,authenticateJwtWithAuthorizationCheck]',
    },
    { ...verifiedLater, type: 'stytch.Client', path: 'Member[m2m].Member[authenticateToken]' },
  ],
  sources: [
    {
      ...claims,
      type: 'stytch.Client',
      path: 'Member[sessions].Member[authenticate,authenticateJwt,authenticateJwtLocal,authenticateJwtWithAuthorizationCheck].ReturnValue.Awaited',
    },
    { ...claims, type: 'stytch.Client', path: 'Member[m2m].Member[authenticateToken].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** Supabase. */
export const callersSupabase = {
  package: ['@supabase/supabase-js', '@supabase/ssr'],
  evidence: 'https://supabase.com/docs/reference/javascript/auth-getuser',
  types: [{ name: 'supabase.Client', path: 'Member[createClient,createServerClient].ReturnValue', declared: ['SupabaseClient'] }],
  sources: [
    { ...claims, type: 'supabase.Client', path: 'Member[auth].Member[getUser].ReturnValue.Awaited.Member[data].Member[user]' },
    { ...claims, type: 'supabase.Client', path: 'Member[auth].Member[getClaims].ReturnValue.Awaited.Member[data]' },
  ],
  properties: [
    {
      type: 'supabase.Client',
      path: 'Member[auth].Member[getUser,getClaims].ReturnValue.Awaited.Member[error]',
      removes: [],
      absent: 'authenticated',
    },
  ],
  accesses: [
    {
      type: 'supabase.Client',
      path: 'Member[auth].Member[signInWithPassword,signUp,signInWithOtp,verifyOtp,resetPasswordForEmail,refreshSession,exchangeCodeForSession]',
      access: 'sign-in',
      label: 'signs a user in',
    },
  ],
} as const satisfies LibraryModel;

/** Auth.js, which answers nothing for a token that it did not make. */
export const callersAuthJs = {
  package: ['next-auth/jwt', '@auth/core/jwt'],
  evidence: 'https://next-auth.js.org/tutorials/securing-pages-and-api-routes#using-gettoken',
  callerChecks: [{ path: 'Member[getToken,decode]', tells: 'authenticated', holds: 'true', isAsync: true }],
  sources: [{ ...claims, path: 'Member[getToken,decode].ReturnValue.Awaited' }],
  accesses: [{ path: 'Member[encode]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** Sign-in of Google. */
export const callersGoogle = {
  package: 'google-auth-library',
  evidence: 'https://developers.google.com/identity/gsi/web/guides/verify-google-id-token',
  types: [{ name: 'google.OAuth2Client', path: 'Member[OAuth2Client].Instance', declared: ['OAuth2Client'] }],
  callerChecks: [{ ...verifiedLater, type: 'google.OAuth2Client', path: 'Member[verifyIdToken,getTokenInfo]' }],
  sources: [
    {
      ...claims,
      type: 'google.OAuth2Client',
      path: 'Member[verifyIdToken].ReturnValue.Awaited.Member[getPayload,getUserId].ReturnValue',
    },
    { ...claims, type: 'google.OAuth2Client', path: 'Member[getTokenInfo].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** Okta. */
export const callersOkta = {
  package: '@okta/jwt-verifier',
  evidence: 'https://github.com/okta/okta-jwt-verifier-js#how-to-use',
  callerChecks: [{ ...verifiedLater, path: 'Instance.Member[verifyAccessToken,verifyIdToken]' }],
  sources: [{ ...claims, path: 'Instance.Member[verifyAccessToken,verifyIdToken].ReturnValue.Awaited.Member[claims]' }],
} as const satisfies LibraryModel;

/** Options with which a request without a token is refused. */
const demandsToken = [
  { path: 'Argument[0].Member[credentialsRequired,authRequired]', is: 'matches', pattern: '^false$', not: true },
] as const satisfies readonly RowCondition[];

/** Middlewares of Express that ask who calls. */
export const callersExpressJwt = {
  package: ['express-jwt', 'express-oauth2-jwt-bearer', 'express-basic-auth', 'express-openid-connect'],
  evidence: 'https://github.com/auth0/express-jwt#usage',
  types: [
    { name: 'express-jwt.Check', path: 'ReturnValue', when: demandsToken },
    { name: 'express-jwt.Check', path: 'Member[expressjwt,auth].ReturnValue', when: demandsToken },
    { name: 'express-jwt.Check', path: 'Member[requiresAuth].ReturnValue' },
  ],
  natives: [{ type: 'express-jwt.Check', path: 'Member[unless]', native: 'exempts-paths' }],
  flows: [{ type: 'express-jwt.Check', path: 'Member[unless]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' }],
  callerChecks: [
    { ...verified, handsOn: 'error', type: 'express-jwt.Check', path: '' },
    {
      tells: 'authorized',
      holds: 'returns',
      handsOn: 'error',
      path: 'Member[requiredScopes,claimCheck,claimEquals,claimIncludes].ReturnValue',
    },
  ],
} as const satisfies LibraryModel;

/** Passport. */
export const callersPassport = {
  package: ['passport', '@fastify/passport'],
  evidence: 'https://www.passportjs.org/concepts/authentication/middleware/',
  types: [
    {
      name: 'passport.Check',
      path: 'Member[authenticate].ReturnValue',
      when: [
        { path: 'Argument[1..2]', is: 'function', not: true },
        { path: 'Argument[0]', is: 'matches', pattern: '^anonymous$', not: true },
        { path: 'Argument[0].ArrayElement', is: 'matches', pattern: '^anonymous$', not: true },
      ],
    },
    // What decides is the function that it is given, which may go on or not.
    { name: 'passport.Question', path: 'Member[authenticate].ReturnValue', when: [{ path: 'Argument[1..2]', is: 'function' }] },
  ],
  sources: [{ ...claims, path: 'Member[authenticate].Argument[1..2].Parameter[1]' }],
  flows: [{ type: 'passport.Question', path: '', from: 'Argument[0..2]', to: 'ReturnValue', kind: 'value' }],
  callerChecks: [{ ...verified, handsOn: 'error', type: 'passport.Check', path: '' }],
} as const satisfies LibraryModel;

/** Passwords that are compared with what is kept of them: a sign-in. */
export const callersPasswords = {
  package: ['bcrypt', 'bcryptjs', 'argon2', '@node-rs/argon2', '@node-rs/bcrypt', 'scrypt-kdf', 'pbkdf2-password'],
  evidence: 'https://github.com/kelektiv/node.bcrypt.js#to-check-a-password',
  callerChecks: [
    { tells: 'authorized', holds: 'true', path: 'Member[compareSync,verifySync]' },
    { tells: 'authorized', holds: 'true', isAsync: true, path: 'Member[compare,verify]' },
  ],
  accesses: [
    { path: 'Member[compare,compareSync,verify,verifySync]', access: 'sign-in', label: 'checks a password' },
    { path: 'Member[hash,hashSync]', access: 'sign-up', label: 'keeps a password' },
  ],
} as const satisfies LibraryModel;

const cognitoUser = {
  type: 'cognito.CallerClient',
  path: 'Member[send]',
  when: [{ path: 'Argument[0]', is: 'library', type: 'cognito.GetUser' }],
} as const;

/** Cognito answers whose access token it is given. */
export const callersCognito = {
  package: ['@aws-sdk/client-cognito-identity-provider', 'aws-sdk'],
  evidence: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html',
  types: [
    { name: 'cognito.CallerClient', path: 'Member[CognitoIdentityProviderClient,CognitoIdentityProvider].Instance' },
    { name: 'cognito.CallerClient', declared: ['CognitoIdentityProviderClient', 'CognitoIdentityProvider'] },
    { name: 'cognito.CallerClient', path: 'Member[CognitoIdentityServiceProvider].Instance' },
    { name: 'cognito.GetUser', path: 'Member[GetUserCommand].Instance' },
  ],
  callerChecks: [
    { ...verifiedLater, ...cognitoUser },
    { ...verified, type: 'cognito.CallerClient', path: 'Member[getUser]' },
  ],
  sources: [
    { ...claims, type: 'cognito.CallerClient', path: 'Member[getUser].ReturnValue.Awaited' },
    { ...claims, type: 'cognito.CallerClient', path: 'Member[getUser].ReturnValue.Member[promise].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** PASETO. */
export const callersPaseto = {
  package: 'paseto',
  evidence: 'https://github.com/panva/paseto/blob/main/docs/README.md#v4verifytoken-key-options',
  callerChecks: [{ ...verifiedLater, path: 'Member[V1,V2,V3,V4].Member[verify,decrypt]' }],
  sources: [{ ...claims, path: 'Member[V1,V2,V3,V4].Member[verify,decrypt].ReturnValue.Awaited' }],
  accesses: [{ path: 'Member[V1,V2,V3,V4].Member[sign,encrypt]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** JSON Web Signatures. */
export const callersJws = {
  package: 'jws',
  evidence: 'https://github.com/auth0/node-jws#jwsverifysignature-algorithm-secretorkey',
  callerChecks: [{ tells: 'authenticated', holds: 'true', path: 'Member[verify]' }],
  accesses: [{ path: 'Member[sign]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;
