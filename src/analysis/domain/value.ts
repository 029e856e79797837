import type { ThreatSet } from '../../models/threats.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { IrType, Primitive, Span } from '../ir/ir.ts';

/** Identity of a runtime value: copies share it, anything computed from it has another. */
export type ValueId = number;

/** An abstract heap cell: positive inside one function's analysis, negative for cells that live as long as their module. */
export type Address = number;

/** A place in the analysed program. */
export interface Location {
  readonly file: string;
  readonly span: Span;
}

/** Where an untrusted value was born. */
export interface SourceRoot {
  readonly kind: 'source';
  /** `API Gateway query string` */
  readonly label: string;
  /** `event.queryStringParameters` */
  readonly text: string;
  readonly at: Location;
}

/** Whatever input number `index` of the function under analysis turns out to be: the symbol that makes a summary reusable. */
export interface InputRoot {
  readonly kind: 'input';
  readonly index: number;
}

/** The values that a tainted value went through, newest first. A check of any of them up to an opaque one is a check of this one. */
export interface Trail {
  readonly value: ValueId;
  readonly previous: Trail | undefined;
  /** The step can bring forth characters that were not there before: what is known of `previous` does not hold here. */
  readonly isOpaque: boolean;
  /** Where the step happened, when it is worth telling. */
  readonly at: Location | undefined;
  readonly note: TrailNote | undefined;
  /** The function that is entered or left. */
  readonly name: string | undefined;
  /** The steps inside a called function, newest first, for reports. */
  readonly inner: Trail | undefined;
  readonly length: number;
}

/** What a trail step tells the reader. */
export type TrailNote =
  /** became part of a larger text */
  | 'concatenated'
  /** passed through a library or built-in function */
  | 'converted'
  /** came back from a function of the program */
  | 'returned'
  /** was handed to a function of the program */
  | 'passed'
  /** was read from a structure */
  | 'read';

/** One untrusted origin of a value and what it can still do. */
export interface Taint {
  readonly root: SourceRoot | InputRoot;
  /** Property names read since the root, as far as the value is still a part of what the root delivered. */
  readonly path: readonly string[];
  /** False once the value was computed from the root rather than read from it. */
  readonly isDirect: boolean;
  readonly threats: ThreatSet;
  readonly trail: Trail;
}

/** What holds of a value by its identity: threats that it cannot pose. */
export interface Fact {
  readonly value: ValueId;
  readonly excludes: ThreatSet;
}

/** What a value, when it is tested, tells of others. */
export interface Implications {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
  /**
   * `truth`: truthiness. `index`: the value is an index and "true" means 0 or more (`indexOf`). `count`: a number, "true" means 1 or
   * more. `instance`: "true" means that it is an object of an error's class. `equals`: "true" means that it is `equals`, of two texts.
   */
  readonly test: 'truth' | 'index' | 'count' | 'instance' | 'equals';
  readonly equals?: string;
}

/** A written type and the file whose names it uses. */
export interface DeclaredType {
  readonly type: IrType;
  readonly file: string;
}

/**
 * What is known of a value. Values are immutable; the identity `id` is not part of what is compared.
 *
 * The empty value (no refs, nodes or taint, `constants` empty) is bottom: no run brings it forth. `constants` undefined means
 * that primitives of any content are possible.
 */
export interface Value {
  readonly id: ValueId;
  readonly taints: readonly Taint[];
  readonly refs: readonly Address[];
  readonly nodes: readonly ApiNode[];
  readonly constants: readonly Primitive[] | undefined;
  readonly implications: Implications | undefined;
  readonly declared: DeclaredType | undefined;
  /** For `typeof x`: the identity of `x`. */
  readonly typeofValue: ValueId | undefined;
  /** Made by text operations: its methods are those of strings. */
  readonly isText: boolean;
}

/** More constants than this are "any primitive". */
export const maximumConstants = 24;

/** A longer trail forgets its middle. */
const maximumTrail = 48;

/** How many names of a source's access path are kept for messages. */
const maximumPath = 6;

/** What a step of a trail tells. */
export interface TrailStep {
  readonly at?: Location | undefined;
  readonly note?: TrailNote;
  readonly name?: string;
  readonly isOpaque?: boolean;
  readonly inner?: Trail | undefined;
}

/** Makes a trail step on top of `previous`. */
export function makeTrail(value: ValueId, previous: Trail | undefined, step: TrailStep = {}): Trail {
  const base = previous !== undefined && previous.length >= maximumTrail ? shortenTrail(previous) : previous;
  return {
    value,
    previous: base,
    isOpaque: step.isOpaque ?? false,
    at: step.at,
    note: step.note,
    name: step.name,
    inner: step.inner,
    length: (base?.length ?? 0) + 1,
  };
}

function shortenTrail(trail: Trail): Trail {
  let oldest = trail;
  while (oldest.previous !== undefined) oldest = oldest.previous;
  return { ...trail, previous: { ...oldest, isOpaque: true, length: 1 }, length: 2 };
}

/** Answers the taint after one step to a new value. */
export function extendTaint(taint: Taint, value: ValueId, step: TrailStep & { removes?: ThreatSet; property?: string }): Taint {
  const path =
    step.property !== undefined && taint.isDirect && taint.path.length < maximumPath ? [...taint.path, step.property] : taint.path;
  return {
    root: taint.root,
    path,
    isDirect: step.property !== undefined && taint.isDirect,
    threats: taint.threats & ~(step.removes ?? 0),
    trail: makeTrail(value, taint.trail, step),
  };
}

/** Do both stand for the same origin, read along the same path? */
export function isSameOrigin(left: Taint, right: Taint): boolean {
  return (
    left.root === right.root &&
    left.isDirect === right.isDirect &&
    left.path.length === right.path.length &&
    left.path.every((name, index) => name === right.path[index])
  );
}

/** Unites taints; of equal origins the more dangerous, then the shorter trail stays. */
export function uniteTaints(left: readonly Taint[], right: readonly Taint[]): readonly Taint[] {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  let result: Taint[] | undefined;
  for (const taint of right) {
    const list: readonly Taint[] = result ?? left;
    const index = list.findIndex((each) => isSameOrigin(each, taint));
    const existing = index < 0 ? undefined : list[index];
    if (existing === undefined) {
      if (list.length < maximumTaints) (result ??= [...left]).push(taint);
    } else if ((taint.threats | existing.threats) !== existing.threats) {
      (result ??= [...left])[index] = { ...taint, threats: taint.threats | existing.threats };
    }
  }
  return result ?? left;
}

const maximumTaints = 12;

/** Answers the constants of both, or `undefined` when they are too many or unknown. */
export function uniteConstants(
  left: readonly Primitive[] | undefined,
  right: readonly Primitive[] | undefined,
): readonly Primitive[] | undefined {
  if (left === undefined || right === undefined) return undefined;
  const missing = right.filter((each) => !left.includes(each));
  if (missing.length === 0) return left;
  return left.length + missing.length > maximumConstants ? undefined : [...left, ...missing];
}

/** Unites sorted sets of addresses. */
export function uniteRefs(left: readonly Address[], right: readonly Address[]): readonly Address[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  if (right.every((each) => left.includes(each))) return left;
  const all = [...new Set([...left, ...right])];
  // Newer objects have addresses further from zero: what is kept does not depend on the order of joins.
  if (all.length > maximumRefs)
    return all
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, maximumRefs)
      .sort((a, b) => a - b);
  return all.sort((a, b) => a - b);
}

/** A value that can be more objects than this stands for the oldest of them only. */
const maximumRefs = 40;

/** Unites sets of nodes. */
export function uniteNodes(left: readonly ApiNode[], right: readonly ApiNode[]): readonly ApiNode[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  if (right.every((each) => left.includes(each))) return left;
  return [...new Set([...left, ...right])];
}

/** Is there no run in which this value exists? */
export function isBottom(value: Value): boolean {
  return value.constants?.length === 0 && value.refs.length === 0 && value.nodes.length === 0 && value.taints.length === 0;
}

/** Answers the only primitive that the value can be, boxed, or `undefined`. */
export function findConstant(value: Value): { readonly value: Primitive } | undefined {
  if (value.constants?.length !== 1 || value.refs.length > 0 || value.nodes.length > 0 || value.taints.length > 0) return undefined;
  return { value: value.constants[0] };
}

/** Answers what a test of the value gives when that is certain. */
export function findTruth(value: Value): boolean | undefined {
  if (value.taints.length > 0 || value.constants === undefined) return undefined;
  const hasObject = value.refs.length > 0 || value.nodes.length > 0;
  if (value.constants.length === 0) return hasObject && value.nodes.length === 0 ? true : undefined;
  const truth = Boolean(value.constants[0]);
  if (value.constants.some((each) => Boolean(each) !== truth)) return undefined;
  return hasObject && !truth ? undefined : truth;
}

/** Do both say the same, identities and trails aside? */
export function isSameContent(left: Value, right: Value): boolean {
  return (
    left === right ||
    (hasSameMembers(left.refs, right.refs) &&
      hasSameMembers(left.nodes, right.nodes) &&
      left.isText === right.isText &&
      left.declared?.type === right.declared?.type &&
      (left.constants === undefined) === (right.constants === undefined) &&
      hasSameMembers(left.constants ?? [], right.constants ?? []) &&
      left.taints.length === right.taints.length &&
      left.taints.every((taint) => right.taints.some((other) => taint.threats === other.threats && isSameOrigin(taint, other))))
  );
}

function hasSameMembers<T>(left: readonly T[], right: readonly T[]): boolean {
  return left === right || (left.length === right.length && left.every((each) => right.includes(each)));
}
