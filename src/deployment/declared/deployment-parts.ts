import type {
  DeployedApi,
  DeployedFunction,
  EnvironmentVariable,
  Fact,
  FunctionCode,
  PolicyStatement,
  PublicAccess,
  Trigger,
  WebSocketTrigger,
} from '../deployment.ts';
import type { Construct, Value } from '../program/value.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A function while the program is read: later calls add to it. */
export interface DeclaredFunction extends Writable<Omit<DeployedFunction, 'environment' | 'statements' | 'managedPolicies' | 'triggers'>> {
  readonly environment: EnvironmentVariable[];
  readonly statements: PolicyStatement[];
  readonly managedPolicies: Fact<string>[];
  readonly triggers: Trigger[];
}

/** What a program says of the code of a function. */
export interface CodeDescription {
  /** The folder of the program. */
  readonly project: string;
  /** The folder that becomes the root of the package. */
  readonly folder: string;
  readonly handler: string;
  readonly runtime?: string | undefined;
}

/** Answers where the source of a function may be. */
export type MakeFunctionCode = (description: CodeDescription) => FunctionCode | undefined;

/** Everything that was read so far. */
export interface DeclaredParts {
  readonly root: string;
  readonly makeCode: MakeFunctionCode;
  readonly functions: DeclaredFunction[];
  readonly apis: DeployedApi[];
  readonly publicAccess: PublicAccess[];
  /** Routes to what is no function of the program. */
  readonly otherTriggers: Trigger[];
  readonly ofConstructs: Map<Construct, DeclaredFunction>;
  /** Functions that are written where they are used: texts by their place. */
  readonly inline: Map<Value | string, DeclaredFunction>;
  /** Routes of WebSockets, by their API. */
  readonly sockets: Map<Construct, WebSocketTrigger[]>;
  /** Buckets whose files are pages. */
  readonly websites: Set<Construct>;
  readonly ofRoles: Map<Construct, DeclaredFunction[]>;
}
