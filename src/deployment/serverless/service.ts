import type { DataNode } from '../data/data-node.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { DeploymentDraft, FunctionDraft } from '../deployment-draft.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';

/** A service of the Serverless Framework while it is read. */
export interface Service {
  readonly files: InfrastructureFiles;
  readonly draft: DeploymentDraft;
  readonly reader: DataReader;
  readonly folder: string;
  readonly root: DataNode;
  /** `provider`, if it is there. */
  readonly provider: DataNode | undefined;
  /** By the names that the service gives them. */
  readonly functions: Map<string, FunctionDraft>;
  /** Types of the resources that the service has beside its functions, by their logical names. */
  readonly resourceTypes: ReadonlyMap<string, string>;
}

/** Answers the functions that a text or reference names: by name, as `service-stage-name`, by address or by the resource that they become. */
export function findNamedFunction(service: Service, node: DataNode | undefined): FunctionDraft | undefined {
  const words = service.reader.words(node);
  if (words === undefined) return undefined;
  const exact = service.functions.get(words);
  if (exact !== undefined) return exact;
  const named = [...service.functions.keys()].filter(
    (name) => words.endsWith(`-${name}`) || words.endsWith(`:${name}`) || wordPattern(makeLogicalName(name)).test(words),
  );
  // the longest: `create-order` is no `order`
  const [longest] = named.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : service.functions.get(longest);
}

function wordPattern(word: string): RegExp {
  return new RegExp(`\\b${word.replaceAll(/\W/gu, '')}\\b`, 'u');
}

/** Answers the type of the resource of the same service that a reference names. */
export function findReferredType(service: Service, node: DataNode | undefined): string | undefined {
  const [, name = ''] = /\$\{(\w+)[.}]/u.exec(service.reader.words(node) ?? '') ?? [];
  return service.resourceTypes.get(name);
}

/** Answers the logical name of the resource that a function becomes: `get-order` is `GetDashorderLambdaFunction`. */
export function makeLogicalName(name: string): string {
  const words = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}LambdaFunction`;
}
