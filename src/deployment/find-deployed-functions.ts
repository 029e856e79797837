import { existsSync } from 'node:fs';
import { sourceExtensions } from '../models/deployment/build-folders.ts';
import { dropExtension } from './code/make-function-code.ts';
import type { DeployedFunction, Deployment } from './deployment.ts';
import { readDeploymentsOf } from './read-deployment.ts';

/** What is known of the deployment of a function of a program. */
export interface FunctionDeployment {
  /** The description that names the function, else the nearest that names any; nothing when none is known. */
  readonly deployment: Deployment | undefined;
  /** Every function that is deployed with it. */
  readonly functions: readonly DeployedFunction[];
}

/** Answers how the function is deployed that a file exports under a name. */
export function findFunctionDeployment(file: string, exportName: string): FunctionDeployment {
  let nearest: Deployment | undefined;
  for (const deployment of readDeploymentsOf(file)) {
    const functions = findDeployedFunctions(deployment, file, exportName);
    if (functions.length > 0) return { deployment, functions };
    if (nearest === undefined && deployment.functions.length > 0) nearest = deployment;
  }
  return { deployment: nearest, functions: [] };
}

/** Functions by the paths that their sources may have. */
const functionsByPath = new WeakMap<Deployment, ReadonlyMap<string, readonly DeployedFunction[]>>();

/** Answers the functions of a deployment whose code is what a file exports under a name. */
export function findDeployedFunctions(deployment: Deployment, file: string, exportName: string): readonly DeployedFunction[] {
  const path = dropExtension(file);
  const candidates = getFunctionsByPath(deployment).get(path) ?? [];
  return candidates.filter(({ code }) => code?.exportName === exportName && isLikeliest(code.candidates, path));
}

/** Answers the functions whose code is a file, whatever it exports them as. */
export function listDeployedFrom(file: string): readonly DeployedFunction[] {
  const path = dropExtension(file);
  for (const deployment of readDeploymentsOf(file)) {
    const candidates = getFunctionsByPath(deployment).get(path) ?? [];
    const functions = candidates.filter(({ code }) => code !== undefined && isLikeliest(code.candidates, path));
    if (functions.length > 0) return functions;
  }
  return [];
}

/** Is there no source where the function is looked for before? */
function isLikeliest(candidates: readonly string[], path: string): boolean {
  return candidates
    .slice(0, candidates.indexOf(path))
    .every((earlier) => !sourceExtensions.some((extension) => existsSync(earlier + extension)));
}

function getFunctionsByPath(deployment: Deployment): ReadonlyMap<string, readonly DeployedFunction[]> {
  const known = functionsByPath.get(deployment);
  if (known !== undefined) return known;
  const functions = new Map<string, DeployedFunction[]>();
  for (const each of deployment.functions) {
    for (const candidate of each.code?.candidates ?? []) {
      const list = functions.get(candidate);
      if (list === undefined) functions.set(candidate, [each]);
      else list.push(each);
    }
  }
  functionsByPath.set(deployment, functions);
  return functions;
}
