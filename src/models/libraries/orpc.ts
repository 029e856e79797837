import type { LibraryModel } from '../schema.ts';

const steps = 'Member[output,use,meta,route,errors,$context,$config,$meta,$route,$input,prefix,tag,callable,actionable]';

/** oRPC: the input of a procedure, after the schema that the procedure or its contract names. */
export const orpc = {
  package: '@orpc/server',
  evidence: 'https://orpc.unnoq.com/docs/procedure',
  types: [
    { name: 'orpc.Builder', path: 'Member[os]' },
    { name: 'orpc.Builder', path: 'Member[implement].ReturnValue' },
    { name: 'orpc.Builder', type: 'orpc.Builder', path: 'AnyMember' },
    { name: 'orpc.Builder', type: 'orpc.Builder', path: 'ReturnValue' },
    { name: 'orpc.Options', type: 'orpc.Builder', path: 'Member[handler,use,middleware].Argument[0].Parameter[0]' },
    { name: 'event.apigw-http', type: 'orpc.Options', path: 'Member[context].Member[event]' },
    { name: 'event.apigw-rest', type: 'orpc.Options', path: 'Member[context].Member[event]' },
  ],
  natives: [
    { type: 'orpc.Options', path: 'Member[next]', native: 'next-callback' },
    { type: 'orpc.Builder', path: 'Member[use]', native: 'derives-middleware' },
  ],
  sources: [
    {
      type: 'orpc.Options',
      path: 'Member[context].Member[user,session,auth,userId,claims,currentUser,principal]',
      trust: 'identity',
      label: 'the caller as the context knows him',
    },
    { type: 'orpc.Builder', path: 'Member[handler].Argument[0].Parameter[0].Member[input]', label: 'oRPC input' },
    { type: 'orpc.Builder', path: 'Member[use,middleware].Argument[0].Parameter[1]', label: 'oRPC input' },
  ],
  flows: [
    { path: 'Member[implement]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'orpc.Builder', path: 'Member[input]', from: 'Argument[0]', to: 'ReturnValue.Member[%input]', kind: 'value' },
    { type: 'orpc.Builder', path: steps, from: 'Argument[this].Member[%input]', to: 'ReturnValue.Member[%input]', kind: 'value' },
    {
      type: 'orpc.Builder',
      path: 'Member[handler]',
      from: 'Argument[this].Member[%input]',
      to: 'Argument[0].Parameter[0].Member[input]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** Contracts of oRPC, which procedures implement. */
export const orpcContract = {
  package: '@orpc/contract',
  evidence: 'https://orpc.unnoq.com/docs/contract-first/define-contract',
  types: [{ name: 'orpc.Builder', path: 'Member[oc]' }],
} as const satisfies LibraryModel;
