import type { CallerCheckRow } from '../access-rows.ts';
import type { LibraryModel, SourceRow } from '../schema.ts';

const verifiedLater = { tells: 'authenticated', holds: 'returns', isAsync: true } as const satisfies Partial<CallerCheckRow>;
const claims = { trust: 'identity', label: 'what the program put into a cookie' } as const satisfies Partial<SourceRow>;

/** Iron: what was sealed with the program's password can only be opened with it. */
export const callersIron = {
  package: ['@hapi/iron', 'iron-webcrypto'],
  evidence: 'https://hapi.dev/module/iron/api#await-unsealsealed-password-options',
  callerChecks: [{ ...verifiedLater, path: 'Member[unseal]' }],
  sources: [{ ...claims, path: 'Member[unseal].ReturnValue.Awaited' }],
  accesses: [{ path: 'Member[seal]', access: 'sign-in', label: 'seals a session' }],
} as const satisfies LibraryModel;

/** iron-session: what a cookie that was not sealed holds is empty. */
export const callersIronSession = {
  package: ['iron-session', 'iron-session/edge'],
  evidence: 'https://github.com/vvo/iron-session#api',
  sources: [{ ...claims, path: 'Member[getIronSession,unsealData].ReturnValue.Awaited.AnyMember' }],
  accesses: [{ path: 'Member[sealData]', access: 'sign-in', label: 'seals a session' }],
} as const satisfies LibraryModel;

/** Signed values of cookies: `false` when the signature is wrong. */
export const callersCookieSignature = {
  package: 'cookie-signature',
  evidence: 'https://github.com/tj/node-cookie-signature#example',
  callerChecks: [{ tells: 'authenticated', holds: 'true', path: 'Member[unsign]' }],
  sources: [{ ...claims, path: 'Member[unsign].ReturnValue' }],
  accesses: [{ path: 'Member[sign]', access: 'sign-in', label: 'signs a cookie' }],
} as const satisfies LibraryModel;
