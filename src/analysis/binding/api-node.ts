import type { AccessRow, CallerCheckRow } from '../../models/access-rows.ts';
import type { FieldTrust } from '../../models/event-rows.ts';
import type { FlowRow, RowCondition, SinkRow } from '../../models/schema.ts';
import type { LaunchRow } from '../../models/program-rows.ts';
import type { MisuseRow } from '../../models/misuse-rows.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import type { SchemaRow } from '../../models/schema-rows.ts';
import type { SecretReadRow } from '../../models/secret-rows.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { ParameterIndex, PathStep } from './parse-model-path.ts';

/** A flow row with its paths parsed. */
export interface CompiledFlow {
  readonly from: readonly PathStep[];
  readonly to: readonly PathStep[];
  readonly kind: NonNullable<FlowRow['kind']>;
  readonly removes: ThreatSet;
  readonly decodes: boolean;
  readonly encodes: boolean;
  readonly escape: string | undefined;
  readonly restores: ThreatSet;
  readonly transparent: boolean;
  /** Threats for which a check of the result is one of the input. */
  readonly tells: ThreatSet;
  readonly resolves: FlowRow['resolves'];
  readonly cuts: boolean;
  readonly endsAt: readonly PathStep[] | undefined;
  readonly matches: readonly PathStep[] | undefined;
  readonly isBehind: boolean;
  readonly keepsStart: boolean;
  readonly proves: boolean;
  readonly digests: boolean;
  readonly claims: boolean;
  readonly makesStructure: boolean;
  readonly failures: boolean;
  readonly handledBy: readonly PathStep[] | undefined;
  readonly picks: readonly PathStep[] | undefined;
  readonly omits: readonly PathStep[] | undefined;
  readonly when: readonly CompiledCondition[];
}

/** A row condition with its path and pattern parsed. */
export interface CompiledCondition {
  readonly path: readonly PathStep[];
  readonly is: RowCondition['is'];
  readonly pattern: RegExp | undefined;
  readonly type: string | undefined;
  readonly not: boolean;
}

/** A guard row with its path parsed. */
export interface CompiledGuard {
  readonly subject: readonly PathStep[];
  readonly removes: ThreatSet;
  readonly when: 'true' | 'false' | 'returns';
  readonly verifies: boolean;
  readonly given: readonly CompiledCondition[];
}

/** A sink row at the place it protects. */
export interface CompiledSink {
  readonly row: SinkRow;
  readonly threats: ThreatSet;
  readonly when: readonly CompiledCondition[];
  readonly within:
    | {
        readonly except: RegExp | undefined;
        readonly at: RegExp | undefined;
        readonly names: boolean;
        readonly gaps: boolean;
        readonly failures: boolean;
        readonly collections: boolean;
        readonly hidden: readonly (readonly PathStep[])[] | undefined;
        readonly shaped: readonly (readonly PathStep[])[] | undefined;
      }
    | undefined;
}

/** A launch row with its paths parsed. */
export interface CompiledLaunch {
  readonly program: readonly PathStep[] | undefined;
  /** `undefined`: a template tag. */
  readonly arguments: readonly PathStep[] | undefined;
  readonly input: readonly PathStep[] | undefined;
  readonly shell: LaunchRow['shell'];
}

/** A row of a call that fetches a secret, with its conditions parsed. */
export interface CompiledSecretRead {
  readonly row: SecretReadRow;
  readonly when: readonly CompiledCondition[];
}

/** A comparison row with its paths parsed. */
export interface CompiledComparison {
  readonly left: readonly PathStep[];
  readonly right: readonly PathStep[];
}

/** A misuse row with its paths and conditions parsed. */
export interface CompiledMisuse {
  readonly row: MisuseRow;
  readonly at: readonly PathStep[];
  readonly need: { readonly is: 'sent' | 'origin' | 'chosen'; readonly of: readonly PathStep[] } | undefined;
  readonly when: readonly CompiledCondition[];
}

/** A row of a call for which a caller must be known, with its paths parsed. */
export interface CompiledAccess {
  readonly row: AccessRow;
  readonly subjects: readonly (readonly PathStep[])[];
  readonly entities: readonly (readonly PathStep[])[];
  readonly bound: readonly (readonly PathStep[])[];
  readonly relations: readonly (readonly PathStep[])[];
  readonly conditions: readonly (readonly PathStep[])[];
  readonly texts: readonly (readonly PathStep[])[];
  readonly when: readonly CompiledCondition[];
}

/** A row of a call that tells who calls, with its conditions parsed. */
export interface CompiledCallerCheck {
  readonly row: CallerCheckRow;
  readonly proves: readonly PathStep[] | undefined;
  readonly when: readonly CompiledCondition[];
}

/** A schema row with its paths parsed. */
export interface CompiledSchema {
  readonly row: SchemaRow;
  readonly removes: ThreatSet;
  /** `undefined`: the receiver, or the first argument that is a schema. */
  readonly of: readonly PathStep[] | 'callee' | undefined;
  readonly subject: readonly PathStep[];
  readonly envelope: readonly PathStep[] | undefined;
  readonly part: { readonly pattern: readonly PathStep[]; readonly tells: ThreatSet } | undefined;
  readonly when: readonly CompiledCondition[];
}

/** A value that an outsider chooses, or that is known to be chosen by none. */
export interface ApiSource {
  readonly label: string;
  readonly trust: FieldTrust;
  /** Is it an object with properties of the sender's choice rather than a text? */
  readonly isStructure?: boolean;
  /** Does the call that gives it answer the same when it is made once more? */
  readonly isSteady?: boolean;
  readonly staysBelow?: boolean;
  /** Is it what a service decided? */
  readonly isVerdict?: boolean;
  /** Does that speak of one object? */
  readonly isOfObject?: boolean;
  /** Is it confidential as a whole, and by their names parts of it? */
  readonly holdsSecrets?: boolean;
  readonly holdsNamed?: boolean;
  /** Does the sender show it to tell who he is? */
  readonly isShown?: boolean;
  /** Does it name an object that was uploaded, which is what the event tells of? */
  readonly namesUpload?: boolean;
  /** Can nobody else come by it, though it may become known? */
  readonly isUnguessable?: boolean;
  /** Is it a token that programs hand on on purpose? */
  readonly isHandedOn?: boolean;
  /** Does it come from a store of secrets? */
  readonly isFetched?: boolean;
}

/**
 * One value of a library's (or an event's) interface: the models compiled into a graph whose edges are the steps of model paths. A
 * value of the analysed program that is known to come from a library points at nodes of this graph.
 */
export interface ApiNode {
  readonly id: number;
  /** For debugging and messages: `pg.Pool`, `event.body`. */
  readonly text: string;
  members: ReadonlyMap<string, ApiNode>;
  anyMember: ApiNode | undefined;
  result: ApiNode | undefined;
  instance: ApiNode | undefined;
  element: ApiNode | undefined;
  mapKey: ApiNode | undefined;
  arguments: readonly { readonly from: number; readonly to: number; readonly node: ApiNode }[];
  parameters: ReadonlyMap<ParameterIndex, ApiNode>;
  /** Named types whose rows hold for this node too. */
  bases: readonly ApiNode[];
  /** What reading it from its owner takes away. */
  removes: ThreatSet;
  /** What it takes away where the program has such settings. */
  removesWhen: readonly { readonly removes: ThreatSet; readonly when: readonly CompiledCondition[] }[];
  /** What reading any part of it takes away. */
  partsRemove: ThreatSet;
  /** Is every part of it one text, or missing? */
  arePartsTexts: boolean;
  /** Threats for which a check of it is one of its owner. */
  tells: ThreatSet;
  /** Is it the name of a server with nothing behind it? */
  isHost: boolean;
  /** Threats of its owner that are those of what is written to it. */
  decides: ThreatSet;
  /** What is known of the caller when there is nothing. */
  absent: CallerCheckRow['tells'] | undefined;
  /** What is known of the caller where it is true. */
  present: CallerCheckRow['tells'] | undefined;
  /** It is there though nothing was found. */
  isAlways: boolean;
  /** The text that it is. */
  is: string | undefined;
  /** The text at its beginning. */
  starts: string | undefined;
  /** The type of what its JSON tells of when a service of AWS wrote it. */
  holds: ApiNode | undefined;
  /** Types of what calls of this callable make, under conditions. */
  made: readonly { readonly type: ApiNode; readonly when: readonly CompiledCondition[] }[];
  source: ApiSource | undefined;
  /** Part of a library that no model describes. */
  readonly isUnknown: boolean;
  /** Rows of the user's own say what a call gives, whatever the body of a function of the program does. */
  isDecisive: boolean;
  /** Meaning that rows cannot express and the interpreter implements; see `NativeRow`. */
  natives: readonly NativeBehavior[];
  /** What a call does to a schema: the first row whose conditions hold. */
  schemas: readonly CompiledSchema[];
  sinks: readonly CompiledSink[];
  flows: readonly CompiledFlow[];
  guards: readonly CompiledGuard[];
  launches: readonly CompiledLaunch[];
  secretReads: readonly CompiledSecretRead[];
  comparisons: readonly CompiledComparison[];
  misuses: readonly CompiledMisuse[];
  accesses: readonly CompiledAccess[];
  callerChecks: readonly CompiledCallerCheck[];
  /** A credential belongs there; known in the graph of `buildCredentialGraph` only. */
  isCredential: boolean;
  /** The node and its bases, transitively; made by `expandNode`. */
  expanded: readonly ApiNode[] | undefined;
  /** Answers of `getMemberNodes` for the node alone. */
  memberNodes: Map<string, readonly ApiNode[]> | undefined;
}

/** Answers the node with all its bases: every place where rows for it can be found. */
export function expandNode(node: ApiNode): readonly ApiNode[] {
  if (node.expanded !== undefined) return node.expanded;
  const all = new Set<ApiNode>([node]);
  for (const member of all) for (const base of member.bases) all.add(base);
  return (node.expanded = [...all]);
}

/** Does a library say that it is a text? */
export function isTextNode(node: ApiNode): boolean {
  return expandNode(node).some(({ text }) => text === 'String');
}

function collectSteps(nodes: readonly ApiNode[], step: (node: ApiNode) => ApiNode | undefined): readonly ApiNode[] {
  if (nodes.length === 0) return nodes;
  const found = new Set<ApiNode>();
  for (const node of nodes) {
    for (const each of expandNode(node)) {
      const next = step(each);
      if (next !== undefined) found.add(next);
    }
  }
  return found.size === 0 ? none : [...found];
}

/** The same, remembered: equal questions get the same list, by which other answers are remembered in turn. */
function rememberSteps(step: (node: ApiNode) => ApiNode | undefined): (nodes: readonly ApiNode[]) => readonly ApiNode[] {
  const known = new WeakMap<ApiNode | readonly ApiNode[], readonly ApiNode[]>();
  return (nodes) => {
    const [only] = nodes;
    if (only === undefined) return nodes;
    const key = nodes.length === 1 ? only : nodes;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = collectSteps(nodes, step)));
    return found;
  };
}

const none: readonly ApiNode[] = [];

function isIndex(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Nodes of the property `name`, rows for any property included. The default export is the module itself unless rows say otherwise. */
export function getMemberNodes(nodes: readonly ApiNode[], name: string): readonly ApiNode[] {
  const [only] = nodes;
  if (only === undefined) return nodes;
  const members = nodes.length === 1 ? (only.memberNodes ??= new Map<string, readonly ApiNode[]>()) : getMembersOfAll(nodes);
  let found = members.get(name);
  if (found === undefined) members.set(name, (found = findMembers(nodes, name)));
  return found;
}

const membersOfAll = new WeakMap<readonly ApiNode[], Map<string, readonly ApiNode[]>>();

function getMembersOfAll(nodes: readonly ApiNode[]): Map<string, readonly ApiNode[]> {
  let members = membersOfAll.get(nodes);
  if (members === undefined) membersOfAll.set(nodes, (members = new Map<string, readonly ApiNode[]>()));
  return members;
}

/** Methods of promises and functions: none of the library, whatever rows say of any. */
const inheritedMethods: ReadonlySet<string> = new Set(['then', 'catch', 'finally', 'bind', 'call', 'apply']);

/** What `promisifyAll` names methods that answer promises: `fs.readFileAsync`. */
const promisifiedEnding = 'Async';

function findMembers(nodes: readonly ApiNode[], name: string): readonly ApiNode[] {
  const named = collectSteps(nodes, (node) => node.members.get(name));
  const any = collectSteps(nodes, ({ anyMember, element }) =>
    anyMember !== undefined && inheritedMethods.has(name) && isAnyCallable(anyMember)
      ? undefined
      : (anyMember ?? (isIndex(name) ? element : undefined)),
  );
  const found = any.length === 0 ? named : [...new Set([...named, ...any])];
  if (found.length > 0) return found;
  if (name === 'default') return nodes;
  return name.endsWith(promisifiedEnding) ? findMembers(nodes, name.slice(0, -promisifiedEnding.length)) : found;
}

/** Nodes of a property whose name is not known. */
export const getAnyMemberNodes = rememberSteps((node) => node.anyMember ?? node.element);

/** Nodes of what a call answers. */
export const getResultNodes = rememberSteps((node) => node.result);

/** Nodes of what `new` makes. */
export const getInstanceNodes = rememberSteps((node) => node.instance);

/** Nodes of an element of a collection. */
export const getElementNodes = rememberSteps((node) => node.element);

/** Nodes of parameter `index`, or of `this`, of a callback. */
export function getParameterNodes(nodes: readonly ApiNode[], index: ParameterIndex): readonly ApiNode[] {
  return collectSteps(nodes, (node) => node.parameters.get(index));
}

/** The receiver of a call stands before its arguments. */
export const receiverPosition = -1;

/** Nodes of the argument at `index` of a callable. */
export function getArgumentNodes(nodes: readonly ApiNode[], index: number): readonly ApiNode[] {
  if (nodes.length === 0) return nodes;
  let found: Set<ApiNode> | undefined;
  for (const node of nodes) {
    for (const each of expandNode(node)) {
      for (const position of each.arguments) if (index >= position.from && index <= position.to) (found ??= new Set()).add(position.node);
    }
  }
  return found === undefined ? none : [...found];
}

/** Is the value an object or list, as far as rows tell? */
export function isStructure(node: ApiNode): boolean {
  return expandNode(node).some(
    (each) => each.source?.isStructure === true || each.members.size > 0 || each.element !== undefined || each.anyMember !== undefined,
  );
}

/** Does any row say something of calling one of these? */
export function isModelledCallable(nodes: readonly ApiNode[]): boolean {
  return nodes.some(isAnyCallable);
}

function isAnyCallable(node: ApiNode): boolean {
  return expandNode(node).some(isCallable);
}

/** Do rows of the user's own say what a call of one of these gives? */
export function isDecided(nodes: readonly ApiNode[]): boolean {
  for (const node of nodes) for (const each of expandNode(node)) if (each.isDecisive) return true;
  return false;
}

function isCallable(node: ApiNode): boolean {
  return (
    node.natives.length > 0 ||
    node.schemas.length > 0 ||
    node.flows.length > 0 ||
    node.guards.length > 0 ||
    node.launches.length > 0 ||
    node.secretReads.length > 0 ||
    node.comparisons.length > 0 ||
    node.misuses.length > 0 ||
    node.accesses.length > 0 ||
    node.callerChecks.length > 0 ||
    node.made.length > 0 ||
    node.arguments.length > 0 ||
    node.result !== undefined
  );
}
