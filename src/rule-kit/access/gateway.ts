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
