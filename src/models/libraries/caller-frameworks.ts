import type { CallerCheckRow } from '../access-rows.ts';
import type { LibraryModel, SourceRow } from '../schema.ts';

const caller = { trust: 'identity', label: 'the caller as the framework knows him' } as const satisfies Partial<SourceRow>;
const known = { tells: 'authenticated', holds: 'returns' } as const satisfies Partial<CallerCheckRow>;

/** What middlewares of Express keep of the caller. */
export const callersExpress = {
  package: 'express',
  evidence: 'https://www.passportjs.org/concepts/authentication/middleware/',
  sources: [
    { ...caller, type: 'express.Request', path: 'Member[user,auth]' },
    { ...caller, type: 'express.Request', path: 'Member[session].Member[user,userId,passport,account,uid]' },
    { ...caller, type: 'express.Response', path: 'Member[locals].Member[user,auth]' },
  ],
  callerChecks: [{ tells: 'authenticated', holds: 'true', type: 'express.Request', path: 'Member[isAuthenticated]' }],
} as const satisfies LibraryModel;

/** What plugins of Fastify tell of the caller. */
export const callersFastify = {
  package: 'fastify',
  evidence: 'https://github.com/fastify/fastify-jwt#jwtverify',
  sources: [
    { ...caller, type: 'fastify.Request', path: 'Member[user]' },
    { ...caller, type: 'fastify.Request', path: 'Member[jwtVerify].ReturnValue.Awaited' },
  ],
  callerChecks: [{ ...known, isAsync: true, type: 'fastify.Request', path: 'Member[jwtVerify,accessJwtVerify]' }],
  accesses: [{ type: 'fastify.App', path: 'Member[jwt].Member[sign]', access: 'sign-in', label: 'signs a token' }],
} as const satisfies LibraryModel;

/** What middlewares of Koa keep of the caller. */
export const callersKoa = {
  package: 'koa',
  evidence: 'https://github.com/koajs/jwt#retrieving-the-decoded-token',
  sources: [{ ...caller, type: 'koa.Context', path: 'Member[state].Member[user]' }],
  callerChecks: [{ tells: 'authenticated', holds: 'true', type: 'koa.Context', path: 'Member[isAuthenticated]' }],
} as const satisfies LibraryModel;

/** `koa-jwt` and other middlewares of Koa. */
export const callersKoaJwt = {
  package: ['koa-jwt', 'koa-basic-auth', 'koa-passport'],
  evidence: 'https://github.com/koajs/jwt#usage',
  types: [
    {
      name: 'koa-jwt.Check',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].Member[passthrough]', is: 'matches', pattern: '^true$', not: true }],
    },
  ],
  natives: [{ type: 'koa-jwt.Check', path: 'Member[unless]', native: 'exempts-paths' }],
  flows: [{ type: 'koa-jwt.Check', path: 'Member[unless]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' }],
  callerChecks: [
    { ...known, handsOn: 'known', type: 'koa-jwt.Check', path: '' },
    { ...known, handsOn: 'known', path: 'Member[authenticate].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Guards of NestJS stand before the methods that they decorate. */
export const callersNestjs = {
  package: ['@nestjs/common', '@nestjs/passport'],
  evidence: 'https://docs.nestjs.com/guards',
  types: [{ name: 'nestjs.ExecutionContext', path: 'Member[UseGuards].Argument[any].Instance.Member[canActivate].Parameter[0]' }],
  natives: [
    { path: 'Member[UseGuards]', native: 'asks-guards' },
    { path: 'Member[SetMetadata]', native: 'sets-metadata' },
  ],
  flows: [
    { path: 'Member[UseGuards]', from: 'Argument[any]', to: 'ReturnValue.Member[%guards].ArrayElement', kind: 'value' },
    { path: 'Member[applyDecorators]', from: 'Argument[any]', to: 'ReturnValue.Member[%decorators].ArrayElement', kind: 'value' },
    {
      type: 'nestjs.ExecutionContext',
      path: 'Member[getHandler]',
      from: 'Argument[this].Member[%handler]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'nestjs.ExecutionContext', path: 'Member[getClass]', from: 'Argument[this].Member[%class]', to: 'ReturnValue', kind: 'value' },
  ],
  callerChecks: [
    { ...known, path: 'Member[UseGuards]', when: [{ path: 'Argument[0]', is: 'library', type: 'nestjs.CountingGuard', not: true }] },
  ],
} as const satisfies LibraryModel;

/** What decorators say of methods, as guards of NestJS read it. */
export const metadataNestjs = {
  package: '@nestjs/core',
  evidence: 'https://docs.nestjs.com/fundamentals/execution-context#reflection-and-metadata',
  types: [
    { name: 'nestjs.Reflector', path: 'Member[Reflector].Instance', declared: ['Reflector'] },
    { name: 'nestjs.MetadataKey', path: 'Member[Reflector].Member[createDecorator].ReturnValue' },
  ],
  natives: [
    { type: 'nestjs.Reflector', path: 'Member[get,getAllAndOverride,getAllAndMerge]', native: 'reads-metadata' },
    { type: 'nestjs.MetadataKey', path: '', native: 'sets-metadata' },
  ],
} as const satisfies LibraryModel;

/** Guards of NestJS that count calls and ask nobody who he is. */
export const countingGuardsNestjs = {
  package: '@nestjs/throttler',
  evidence: 'https://docs.nestjs.com/security/rate-limiting',
  types: [{ name: 'nestjs.CountingGuard', path: 'Member[ThrottlerGuard]' }],
} as const satisfies LibraryModel;

/** What middlewares of Hono keep of the caller. */
export const callersHono = {
  package: 'hono',
  evidence: 'https://hono.dev/docs/middleware/builtin/jwt',
  sources: [{ ...caller, type: 'hono.Context', path: 'Member[var].Member[jwtPayload,user]' }],
  flows: [
    {
      type: 'hono.Context',
      path: 'Member[get]',
      from: 'Argument[this].Member[var].Member[jwtPayload]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^jwtPayload$' }],
    },
  ],
} as const satisfies LibraryModel;
