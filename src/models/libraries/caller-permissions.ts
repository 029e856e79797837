import type { AccessRow, CallerCheckRow } from '../access-rows.ts';
import type { LibraryModel, SourceRow } from '../schema.ts';

const isAllowed = { tells: 'owning', holds: 'true' } as const satisfies Partial<CallerCheckRow>;
const allowed = { tells: 'owning', holds: 'returns' } as const satisfies Partial<CallerCheckRow>;
const decision = { trust: 'identity', label: 'a decision of a permission service', isVerdict: true } as const satisfies Partial<SourceRow>;
const decisionOfObject = { ...decision, isOfObject: true } as const satisfies Partial<SourceRow>;
const asks = { access: 'permission', label: 'asks for permission' } as const satisfies Partial<AccessRow>;

/** Who asks is not what the sender says of himself. */
const asksOfFirst = { when: [{ path: 'Argument[0]', is: 'sent', not: true }] } as const satisfies Partial<CallerCheckRow>;
const asksOfPrincipal = {
  when: [{ path: 'Argument[0].Member[principal]', is: 'sent', not: true }],
} as const satisfies Partial<CallerCheckRow>;
const asksOfEntity = {
  when: [{ path: 'Argument[0].Member[principal].Member[entityId]', is: 'sent', not: true }],
} as const satisfies Partial<CallerCheckRow>;
const asksOfUser = { when: [{ path: 'Argument[0].Member[user]', is: 'sent', not: true }] } as const satisfies Partial<CallerCheckRow>;

const question = [
  'Argument[0].Member[resource,entities]',
  'Argument[0].Member[requests].ArrayElement.Member[resource]',
] as const satisfies AccessRow['subject'];

/** Amazon Verified Permissions. */
export const callersVerifiedPermissions = {
  package: '@aws-sdk/client-verifiedpermissions',
  evidence: 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_IsAuthorized.html',
  types: [
    {
      name: 'verified-permissions.Client',
      path: 'Member[VerifiedPermissionsClient,VerifiedPermissions].Instance',
      declared: ['VerifiedPermissionsClient', 'VerifiedPermissions'],
    },
    {
      name: 'verified-permissions.Question',
      path: 'Member[IsAuthorizedCommand,IsAuthorizedWithTokenCommand,BatchIsAuthorizedCommand,BatchIsAuthorizedWithTokenCommand].Instance',
      ...asksOfEntity,
    },
    {
      name: 'verified-permissions.Answer',
      type: 'verified-permissions.Client',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'verified-permissions.Question' }],
    },
    {
      name: 'verified-permissions.Answer',
      type: 'verified-permissions.Client',
      path: 'Member[isAuthorized,isAuthorizedWithToken,batchIsAuthorized,batchIsAuthorizedWithToken].ReturnValue',
      ...asksOfEntity,
    },
  ],
  sources: [{ ...decisionOfObject, type: 'verified-permissions.Answer', path: 'Awaited.Member[decision,results]' }],
  accesses: [
    {
      ...asks,
      path: 'Member[IsAuthorizedCommand,IsAuthorizedWithTokenCommand,BatchIsAuthorizedCommand,BatchIsAuthorizedWithTokenCommand]',
      subject: question,
    },
    {
      ...asks,
      type: 'verified-permissions.Client',
      path: 'Member[isAuthorized,isAuthorizedWithToken,batchIsAuthorized,batchIsAuthorizedWithToken]',
      subject: question,
    },
  ],
} as const satisfies LibraryModel;

/** Cedar. */
export const callersCedar = {
  package: ['@cedar-policy/cedar-wasm', '@cedar-policy/cedar-wasm/nodejs', '@cedar-policy/cedar-authorization'],
  evidence: 'https://docs.cedarpolicy.com/auth/authorization.html',
  sources: [{ ...decisionOfObject, path: 'Member[isAuthorized].ReturnValue' }],
  accesses: [{ ...asks, path: 'Member[isAuthorized]', subject: 'Argument[0].Member[resource,entities]' }],
} as const satisfies LibraryModel;

/** CASL. */
export const callersCasl = {
  package: '@casl/ability',
  evidence: 'https://casl.js.org/v6/en/guide/intro',
  types: [
    {
      name: 'casl.Ability',
      path: 'Member[createMongoAbility,defineAbility,createAliasResolver].ReturnValue',
      declared: ['MongoAbility', 'Ability', 'PureAbility', 'AnyAbility'],
    },
    { name: 'casl.Ability', path: 'Member[PureAbility,Ability].Instance' },
    { name: 'casl.Ability', path: 'Member[AbilityBuilder].Instance.Member[build].ReturnValue' },
  ],
  callerChecks: [
    { ...isAllowed, type: 'casl.Ability', path: 'Member[can]' },
    { tells: 'owning', holds: 'false', type: 'casl.Ability', path: 'Member[cannot]' },
    { ...allowed, path: 'Member[ForbiddenError].Member[from].ReturnValue.Member[throwUnlessCan]' },
  ],
  accesses: [
    { ...asks, type: 'casl.Ability', path: 'Member[can,cannot]', subject: 'Argument[1]' },
    { ...asks, path: 'Member[ForbiddenError].Member[from].ReturnValue.Member[throwUnlessCan]', subject: 'Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Oso, as a library: it throws. */
export const callersOso = {
  package: 'oso',
  evidence: 'https://www.osohq.com/docs/oss/node/reference/api/oso.html',
  callerChecks: [
    { ...allowed, ...asksOfFirst, isAsync: true, path: 'Member[Oso].Instance.Member[authorize,authorizeRequest]' },
    { ...isAllowed, ...asksOfFirst, isAsync: true, path: 'Member[Oso].Instance.Member[isAllowed]' },
  ],
  accesses: [{ ...asks, path: 'Member[Oso].Instance.Member[authorize,authorizeRequest,isAllowed]', subject: 'Argument[2]' }],
} as const satisfies LibraryModel;

/** Other libraries and services that decide what a caller may do. */
export const callersPermissionLibraries = {
  package: [
    'casbin',
    'oso-cloud',
    'permitio',
    '@openfga/sdk',
    '@cerbos/grpc',
    '@cerbos/http',
    'accesscontrol',
    'role-acl',
    '@authzed/authzed-node',
  ],
  evidence: 'https://casbin.org/docs/get-started',
  callerChecks: [
    {
      ...isAllowed,
      ...asksOfFirst,
      isAsync: true,
      path: 'Member[newEnforcer,newCachedEnforcer].ReturnValue.Awaited.Member[enforce]',
    },
    { ...isAllowed, ...asksOfFirst, path: 'Member[newEnforcer,newCachedEnforcer].ReturnValue.Awaited.Member[enforceSync]' },
    { ...isAllowed, ...asksOfFirst, isAsync: true, path: 'Member[Oso].Instance.Member[authorize]' },
    { ...isAllowed, ...asksOfFirst, isAsync: true, path: 'Member[Permit].Instance.Member[check]' },
    {
      ...isAllowed,
      ...asksOfPrincipal,
      isAsync: true,
      path: 'Member[GRPC,HTTP].Instance.Member[isAllowed]',
    },
  ],
  accesses: [
    {
      ...asks,
      path: 'Member[newEnforcer,newCachedEnforcer].ReturnValue.Awaited.Member[enforce,enforceSync]',
      subject: ['Argument[1]', 'Argument[3..9]'],
    },
    { ...asks, path: 'Member[Oso].Instance.Member[authorize]', subject: 'Argument[2..3]' },
    { ...asks, path: 'Member[Permit].Instance.Member[check]', subject: 'Argument[2..3]' },
    { ...asks, path: 'Member[GRPC,HTTP].Instance.Member[isAllowed]', subject: 'Argument[0].Member[resource]' },
    { ...asks, path: 'Member[OpenFgaClient].Instance.Member[check]', subject: 'Argument[0].Member[object,contextualTuples]' },
    { ...asks, path: 'Member[v1].Member[NewClient].ReturnValue.Member[promises].Member[checkPermission]', subject: 'Argument[0]' },
  ],
  types: [
    {
      name: 'openfga.Answer',
      path: 'Member[OpenFgaClient].Instance.Member[check].ReturnValue',
      ...asksOfUser,
    },
    {
      name: 'accesscontrol.Query',
      path: 'Member[AccessControl].Instance.Member[can].ReturnValue',
      ...asksOfFirst,
    },
  ],
  sources: [
    { ...decision, type: 'accesscontrol.Query', path: '' },
    { ...decisionOfObject, path: 'Member[v1].Member[NewClient].ReturnValue.Member[promises].Member[checkPermission].ReturnValue' },
  ],
  properties: [
    {
      type: 'openfga.Answer',
      path: 'Awaited.Member[allowed]',
      removes: [],
      present: 'owning',
    },
    {
      type: 'accesscontrol.Query',
      path: 'Member[create,createAny,createOwn,read,readAny,readOwn,update,updateAny,updateOwn,delete,deleteAny,deleteOwn].ReturnValue.Member[granted]',
      removes: [],
      present: 'authorized',
    },
  ],
} as const satisfies LibraryModel;
