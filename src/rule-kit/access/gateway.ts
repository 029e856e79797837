import { signInTrigger } from '../../models/access/sign-in-triggers.ts';
import type { AuthorizerKind } from '../../deployment/deployment.ts';
import { readDeploymentsOf } from '../../deployment/read-deployment.ts';
import { listDeployedFrom } from '../../deployment/find-deployed-functions.ts';

/** What verifies the tokens that requests carry. */
const verifying: ReadonlySet<AuthorizerKind> = new Set(['jwt', 'cognito', 'lambda']);

/** Do all requests that reach the functions of a file carry a token that was verified before? */
export function areTokensVerified(file: string): boolean {
  const functions = listDeployedFrom(file);
  return (
    functions.length > 0 &&
    functions.every(({ triggers }) =>
      triggers.every((each) => {
        if (each.kind !== 'http' && each.kind !== 'websocket') return false;
        const { value } = each.authorizer;
        return (value !== undefined && verifying.has(value.kind)) || (each.kind === 'http' && each.method.value === 'OPTIONS');
      }),
    )
  );
}

/** Answers the names under which a file exports what is deployed. */
export function listServedNames(file: string): ReadonlySet<string> {
  return new Set(listDeployedFrom(file).flatMap(({ code }) => code?.exportName ?? []));
}

/** Does a deployment of a file say that users cannot write the attribute of a claim? */
export function isClaimProtected(file: string, claim: string): boolean {
  for (const { protectedAttributes } of readDeploymentsOf(file)) if (protectedAttributes.includes(claim)) return true;
  return false;
}

/** Does Cognito call what a file exports under a name before somebody signs up or in? Where no deployment says which trigger it is, names do. */
export function isAskedBeforeSignIn(file: string, name: string): boolean {
  const triggers = listDeployedFrom(file).flatMap(({ code, triggers: all }) => (code?.exportName === name ? all : []));
  if (triggers.some(({ kind }) => kind !== 'cognito')) return false;
  const subjects = triggers.flatMap((each) => ('subject' in each ? (each.subject.value ?? []) : []));
  const names = subjects.length > 0 ? subjects : [...file.split(/[\\/]/u).slice(-2), name];
  return names.some((each) => signInTrigger.test(each));
}
