import type { CodeDescription } from '../code/make-function-code.ts';
import type { DeployedApi, FunctionCode, PublicAccess, SourceRange, Trigger, WebSocketTrigger } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import type { Construct, Slot, Value } from '../program/value.ts';

/** Answers where the source of a function may be. */
export type MakeFunctionCode = (description: CodeDescription) => FunctionCode | undefined;

/** Everything that was read so far. */
export interface DeclaredParts {
  readonly root: string;
  readonly makeCode: MakeFunctionCode;
  readonly functions: FunctionDraft[];
  readonly apis: DeployedApi[];
  readonly publicAccess: PublicAccess[];
  /** What was added to groups of targets, by the group. */
  readonly attached: ReadonlyMap<Construct, readonly Slot[]>;
  /** APIs whose callers show a certificate, with the place that says so. */
  readonly certificates: ReadonlyMap<Construct, SourceRange>;
  /** Groups to which something sends requests. */
  readonly usedGroups: Set<Construct>;
  /** Routes to what is no function of the program. */
  readonly otherTriggers: Trigger[];
  readonly ofConstructs: Map<Construct, FunctionDraft>;
  /** Functions that are written where they are used: texts by their place. */
  readonly inline: Map<Value | string, FunctionDraft>;
  /** Routes of WebSockets, by their API. */
  readonly sockets: Map<Construct, WebSocketTrigger[]>;
  /** Buckets whose files are pages. */
  readonly websites: Set<Construct>;
  readonly ofRoles: Map<Construct, FunctionDraft[]>;
}
