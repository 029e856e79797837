import { signInTrigger } from '../../models/access/sign-in-triggers.ts';
import type { AuthorizerKind, BodyModel, Trigger } from '../../deployment/deployment.ts';
import { readDeploymentsOf } from '../../deployment/read-deployment.ts';
import { listDeployedFrom } from '../../deployment/find-deployed-functions.ts';

/** What verifies the tokens that requests carry. */
const verifying: ReadonlySet<AuthorizerKind> = new Set(['jwt', 'cognito', 'lambda']);

/** Do all requests that reach the functions of a file carry a token that was verified before? `undefined` where nothing tells of its deployment. */
export function areTokensVerified(file: string): boolean | undefined {
  const functions = listDeployedFrom(file);
  if (functions.length === 0) return undefined;
  return functions.every(({ triggers }) =>
    triggers.every((each) => {
      if (each.kind !== 'http' && each.kind !== 'websocket') return false;
      const { value } = each.authorizer;
      return (value !== undefined && verifying.has(value.kind)) || (each.kind === 'http' && each.method.value === 'OPTIONS');
    }),
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

/** Does a pool of users call what a file exports under a name, and nothing else? */
export function isOfUserPool(file: string, name: string): boolean {
  const triggers = listDeployedFrom(file).flatMap(({ code, triggers: all }) => (code?.exportName === name ? all : []));
  return triggers.length > 0 && triggers.every(({ kind }) => kind === 'cognito');
}

/** Does Cognito call what a file exports under a name before somebody signs up or in? Where no deployment says which trigger it is, names do. */
export function isAskedBeforeSignIn(file: string, name: string): boolean {
  const triggers = listDeployedFrom(file).flatMap(({ code, triggers: all }) => (code?.exportName === name ? all : []));
  if (triggers.some(({ kind }) => kind !== 'cognito')) return false;
  const subjects = triggers.flatMap((each) => ('subject' in each ? (each.subject.value ?? []) : []));
  const names = subjects.length > 0 ? subjects : [...file.split(/[\\/]/u).slice(-2), name];
  return names.some((each) => signInTrigger.test(each));
}

/**
 * Makes what answers what the gateway asks of the body of every request for what a file exports under a name, as a JSON Schema. The sender chooses the
 * type of content, and bodies of a type without a model are not checked: `everyType` asks for what holds of all of them.
 */
export function makeBodySchemas(file: string, everyType: boolean): (name: string) => unknown {
  let triggersByName: Map<string, readonly Trigger[]> | undefined;
  return (name) => {
    triggersByName ??= collectTriggers(file);
    const triggers = triggersByName.get(name);
    return triggers === undefined ? undefined : findBodySchema(triggers, everyType);
  };
}

function collectTriggers(file: string): Map<string, readonly Trigger[]> {
  const found = new Map<string, readonly Trigger[]>();
  for (const { code, triggers } of listDeployedFrom(file))
    if (code !== undefined) found.set(code.exportName, [...(found.get(code.exportName) ?? []), ...triggers]);
  return found;
}

function findBodySchema(triggers: readonly Trigger[], everyType: boolean): unknown {
  const schemas = triggers
    .filter((each) => each.kind !== 'http' || each.method.value !== 'OPTIONS')
    .map((each) => selectSchemas(readModels(triggers, each), everyType));
  if (schemas.length === 0 || schemas.some((each) => each.length === 0)) return undefined;
  const all = [...new Map(schemas.flat().map((each) => [JSON.stringify(each), each])).values()];
  const [only] = all;
  return all.length === 1 ? only : { anyOf: all };
}

/** A route that a document describes takes what that asks for, where one document alone does. */
function readModels(triggers: readonly Trigger[], trigger: Trigger): readonly BodyModel[] {
  if (trigger.kind !== 'http') return [];
  const { method, path, bodies = [] } = trigger;
  if (bodies !== 'described') return bodies;
  if (method.value === undefined || path.value === undefined) return [];
  const same = triggers.flatMap((each) =>
    each.kind === 'http' && each.bodies !== 'described' && each.method.value === method.value && each.path.value === path.value
      ? [each.bodies ?? []]
      : [],
  );
  const [only = []] = same;
  return same.length === 1 ? only : [];
}

function selectSchemas(models: readonly BodyModel[], everyType: boolean): readonly unknown[] {
  const isForAll = models.some(({ contentType }) => contentType === '$default');
  if (everyType && !isForAll) return [];
  return models.filter(({ contentType }) => isForAll || /json/iu.test(contentType)).map(({ schema }) => schema);
}
