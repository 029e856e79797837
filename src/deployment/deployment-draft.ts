import type {
  DeployedApi,
  DeployedFunction,
  DeploymentProblem,
  EnvironmentVariable,
  Fact,
  PolicyStatement,
  PublicAccess,
  Trigger,
} from './deployment.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A function while it is read: other parts of the file add to it. */
export interface FunctionDraft extends Writable<Omit<DeployedFunction, 'environment' | 'statements' | 'managedPolicies' | 'triggers'>> {
  readonly environment: EnvironmentVariable[];
  readonly statements: PolicyStatement[];
  readonly managedPolicies: Fact<string>[];
  readonly triggers: Trigger[];
}

/** What the readers of a project's files add to. */
export interface DeploymentDraft {
  readonly functions: FunctionDraft[];
  readonly environment: EnvironmentVariable[];
  readonly apis: DeployedApi[];
  readonly publicAccess: PublicAccess[];
  readonly protectedAttributes: string[];
  readonly otherTriggers: Trigger[];
  readonly problems: DeploymentProblem[];
}

/** Makes one that says nothing. */
export function makeDraft(): DeploymentDraft {
  return { functions: [], environment: [], apis: [], publicAccess: [], protectedAttributes: [], otherTriggers: [], problems: [] };
}
