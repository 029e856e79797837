import { canDoHarm, exposureThreat, type ThreatSet } from '../../models/threats.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { Annotations } from '../ir/annotations.ts';
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
  /** What would end its threats is written onto the trail instead: for explanations. */
  readonly isTraced: boolean;
  /** What is confidential in it: a credential, a word that other things are called as well, a fact about a person, or some of its parts. */
  readonly secrecy: Secrecy | undefined;
  readonly nature: Nature;
}

/**
 * Where a value comes from, as bits: what conversions leave of it tells it all the same. Its bit among the threats is that of exposure, which
 * means that something of the origin is left.
 */
export type Nature = number;

/** The kinds of origins. */
export const natures = {
  /** The sender chose it. */
  request: 1,
  /** Somebody verified that it is the caller's. */
  identity: 2,
  /** It must not become known. */
  confidential: 4,
  /** The program has it and the sender should not: a key of the environment. */
  secret: 8,
  /** The sender shows it to tell who he is: a token, a cookie. */
  credential: 16,
  /** The program keeps it, and it was found by what the sender chose. */
  stored: 32,
  /** It is a digest of such a thing. */
  digest: 64,
} as const;

/** Why something must not become known. */
export type Secrecy = 'credential' | 'token' | 'personal' | 'container' | 'request';

/** Whatever input number `index` of the function under analysis turns out to be: the symbol that makes a summary reusable. */
export interface InputRoot {
  readonly kind: 'input';
  readonly index: number;
  readonly isTraced: boolean;
  readonly nature: Nature;
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
  /** Threats that ended here, of a traced origin. */
  readonly removed: ThreatSet;
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
  /** It names what was looked up here; the value is part of what was found. */
  readonly lookup: Location | undefined;
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
   * `truth`: truthiness. `index`: the value is an index and "true" means 0 or more (`indexOf`). `instance`: "true" means that it is an
   * object of an error's class. `equals`: "true" means that it is `equals`, of two texts.
   */
  readonly test: 'truth' | 'index' | 'instance' | 'equals';
  readonly equals?: string;
  /** For `index`: what is known when it is 0. */
  readonly whenFirst?: readonly Fact[];
  /** For `truth`: what is known when it is `undefined`; what is known when it is false goes without saying. */
  readonly whenUndefined?: readonly Fact[];
}

/** What is known once a promise has settled without throwing: nothing of it holds before. */
export interface Pending {
  readonly facts: readonly Fact[];
  /** What the settled value tells when it is tested. */
  readonly implications: Implications | undefined;
  /** What it can be rejected with. */
  readonly thrown: Value | undefined;
}

/** A written type and the file whose names it uses. */
export interface DeclaredType {
  readonly type: IrType;
  readonly file: string;
  /** What doc comments say of members of the type, by name, and of the value itself. */
  readonly members?: ReadonlyMap<string, Annotations> | undefined;
  readonly annotations?: Annotations;
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
  /** For a promise that an async function of the program answered. */
  readonly pending: Pending | undefined;
  readonly declared: DeclaredType | undefined;
  /** For `typeof x`: the identity of `x`. */
  readonly typeofValue: ValueId | undefined;
  /** Made by text operations: its methods are those of strings. */
  readonly isText: boolean;
  /** Taints of the key under which it was read: whoever chooses the key may have chosen an object that all others inherit from. */
  readonly keyed: readonly Taint[] | undefined;
}

/**
 * Answers a value like another in all but what changed. Values have one layout in memory, however they came about: with `{ ...value }` each
 * place in the engine would make a layout of its own, and reading them would be slow everywhere.
 */
export function makeValueLike(value: Value, changes: Partial<Value>): Value {
  return {
    id: changes.id ?? value.id,
    taints: changes.taints ?? value.taints,
    refs: changes.refs ?? value.refs,
    nodes: changes.nodes ?? value.nodes,
    constants: 'constants' in changes ? changes.constants : value.constants,
    implications: 'implications' in changes ? changes.implications : value.implications,
    pending: 'pending' in changes ? changes.pending : value.pending,
    declared: 'declared' in changes ? changes.declared : value.declared,
    typeofValue: 'typeofValue' in changes ? changes.typeofValue : value.typeofValue,
    isText: changes.isText ?? value.isText,
    keyed: 'keyed' in changes ? changes.keyed : value.keyed,
  };
}

function copyValue(value: Value): { -readonly [Key in keyof Value]: Value[Key] } {
  return {
    id: value.id,
    taints: value.taints,
    refs: value.refs,
    nodes: value.nodes,
    constants: value.constants,
    implications: value.implications,
    pending: value.pending,
    declared: value.declared,
    typeofValue: value.typeofValue,
    isText: value.isText,
    keyed: value.keyed,
  };
}

/** Answers a value like another that can be other objects of libraries. */
export function withNodes(value: Value, nodes: readonly ApiNode[]): Value {
  const copy = copyValue(value);
  copy.nodes = nodes;
  return copy;
}

/** Answers a value like another that can be other primitives. */
export function withConstants(value: Value, constants: readonly Primitive[] | undefined): Value {
  const copy = copyValue(value);
  copy.constants = constants;
  return copy;
}

/** Answers a value like another of other origins. */
export function withTaints(value: Value, taints: readonly Taint[]): Value {
  const copy = copyValue(value);
  copy.taints = taints;
  return copy;
}

/** Answers a taint like another in all but what changed. */
export function makeTaintLike(taint: Taint, changes: Partial<Taint>): Taint {
  return {
    root: changes.root ?? taint.root,
    path: changes.path ?? taint.path,
    isDirect: changes.isDirect ?? taint.isDirect,
    threats: changes.threats ?? taint.threats,
    trail: changes.trail ?? taint.trail,
    lookup: 'lookup' in changes ? changes.lookup : taint.lookup,
  };
}

/** Answers a taint like another that poses other threats: what checks and conversions do most. */
export function withThreats(taint: Taint, threats: ThreatSet): Taint {
  return { root: taint.root, path: taint.path, isDirect: taint.isDirect, threats, trail: taint.trail, lookup: taint.lookup };
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
  readonly removed?: ThreatSet;
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
    removed: step.removed ?? 0,
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
  const { isTraced } = taint.root;
  return {
    root: taint.root,
    path,
    isDirect: step.property !== undefined && taint.isDirect,
    threats: isTraced ? taint.threats : taint.threats & ~(step.removes ?? 0),
    trail: makeTrail(value, taint.trail, isTraced && step.removes !== undefined ? { ...step, removed: step.removes } : step),
    lookup: taint.lookup,
  };
}

/** Answers the taints without some threats; what poses none any more is gone. */
export function reduceTaints(taints: readonly Taint[], removes: ThreatSet, at?: Location): readonly Taint[] {
  if (removes === 0) return taints;
  const left: Taint[] = [];
  for (const taint of taints) {
    if (taint.root.isTraced)
      left.push(makeTaintLike(taint, { trail: makeTrail(taint.trail.value, taint.trail, { at, removed: removes }) }));
    else if ((taint.threats & ~removes) !== 0) left.push(withThreats(taint, taint.threats & ~removes));
  }
  return left;
}

/** Can any of it do harm? */
export function isUntrusted(taints: readonly Taint[]): boolean {
  for (const { threats } of taints) if (canDoHarm(threats)) return true;
  return false;
}

/** Does a check tell that what the sender chose is the caller's own, or is it of no use to him? `left`: the threats that are left under it. */
export function isOwn({ threats, lookup, root }: Taint, left: ThreatSet): boolean {
  const isLost = (threats & ~left & exposureThreat) !== 0;
  return isLost && lookup === undefined && (root.nature & natures.request) !== 0;
}

/** Is it something that must not become known, of which something is left? */
export function isConfidential({ root, threats, lookup }: Taint): boolean {
  return (threats & exposureThreat) !== 0 && (root.nature & natures.confidential) !== 0 && lookup === undefined;
}

/** Answers where a taint comes from. What is found by a credential, a session for instance, tells who the caller is. */
export function getNature({ root, lookup }: Taint): Nature {
  if (lookup === undefined) return root.nature;
  return (root.nature & (natures.credential | natures.identity)) === 0 ? natures.stored : natures.identity;
}

/** Is the value part of what was looked up? */
export function isFound({ root, lookup }: Taint): boolean {
  return lookup !== undefined || (root.kind === 'input' && (root.nature & (natures.stored | natures.identity)) !== 0);
}

/** Answers where taints come from of which something is left. */
export function uniteNatures(taints: readonly Taint[]): Nature {
  let nature = 0;
  for (const taint of taints) if (taint.threats !== 0) nature |= getNature(taint);
  return nature;
}

/** Answers the taints of something that tells nothing of the secrets it was made with; no conversion hid them. */
export function dropExposure(taints: readonly Taint[], isMeant?: (taint: Taint) => boolean): readonly Taint[] {
  return taints.some(isConfidential) ? dropConfidential(taints, isMeant) : taints;
}

function dropConfidential(taints: readonly Taint[], isMeant: ((taint: Taint) => boolean) | undefined): readonly Taint[] {
  const isDropped = (taint: Taint): boolean => isConfidential(taint) && isMeant?.(taint) !== false;
  if (!taints.some(isDropped)) return taints;
  return taints
    .map((taint) => (isDropped(taint) ? withThreats(taint, taint.threats & ~exposureThreat) : taint))
    .filter(({ threats }) => threats !== 0);
}

/** Do both stand for the same origin, read along the same path? */
export function isSameOrigin(left: Taint, right: Taint): boolean {
  return (
    left.root === right.root &&
    left.isDirect === right.isDirect &&
    isSamePlace(left.lookup, right.lookup) &&
    left.path.length === right.path.length &&
    isSamePath(left.path, right.path)
  );
}

function isSamePlace(left: Location | undefined, right: Location | undefined): boolean {
  return left === right || (left?.span.start === right?.span.start && left?.file === right?.file);
}

function isSamePath(left: readonly string[], right: readonly string[]): boolean {
  if (left === right) return true;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

/**
 * Is a check of the first always a check of the second too? So it is when every value that the first went through, up to an opaque
 * step, is one that the second went through.
 */
export function isWeakerTrail(left: Trail, right: Trail): boolean {
  let other: Trail | undefined = right;
  while (other !== undefined && other.length > left.length) {
    if (other.isOpaque) return false;
    other = other.previous;
  }
  for (let step: Trail | undefined = left; step !== undefined; step = step.previous) {
    if (step === other) return true;
    if (!passes(right, step.value)) return false;
    if (step.isOpaque) return true;
    if (other !== undefined && other.length >= step.length) other = other.isOpaque ? undefined : other.previous;
  }
  return true;
}

function passes(trail: Trail, value: ValueId): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    if (step.value === value) return true;
    if (step.isOpaque) return false;
  }
  return false;
}

/** Unites taints. Of one origin those that checks of different values protect stay apart: the parts of a parsed text. */
export function uniteTaints(left: readonly Taint[], right: readonly Taint[]): readonly Taint[] {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  let result: Taint[] | undefined;
  for (const taint of right) {
    const list: readonly Taint[] = result ?? left;
    let count = 0;
    let isUnited = false;
    for (let index = 0; index < list.length && !isUnited; index++) {
      const existing = list[index];
      if (existing === undefined || !isSameOrigin(existing, taint)) continue;
      count++;
      const threats = taint.threats | existing.threats;
      isUnited = isWeakerTrail(existing.trail, taint.trail);
      if (isUnited && threats === existing.threats) break;
      if (isUnited) (result ??= [...left])[index] = withThreats(existing, threats);
      else if (isWeakerTrail(taint.trail, existing.trail)) {
        isUnited = true;
        (result ??= [...left])[index] = withThreats(taint, threats);
      }
    }
    if (!isUnited && count < maximumSameOrigin && list.length < maximumTaints) (result ??= [...left]).push(taint);
  }
  return result ?? left;
}

const maximumTaints = 12;

/** Parts of one origin that are kept apart. */
const maximumSameOrigin = 4;

/** Answers the constants of both, or `undefined` when they are too many or unknown. */
export function uniteConstants(
  left: readonly Primitive[] | undefined,
  right: readonly Primitive[] | undefined,
): readonly Primitive[] | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === right) return left;
  const missing = collectMissing(left, right);
  if (missing === undefined) return left;
  return left.length + missing.length > maximumConstants ? undefined : [...left, ...missing];
}

/** Unites sorted sets of addresses. */
export function uniteRefs(left: readonly Address[], right: readonly Address[]): readonly Address[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const missing = collectMissing(left, right);
  if (missing === undefined) return left;
  const all = [...left, ...missing];
  // Newer objects have addresses further from zero: what is kept does not depend on the order of joins.
  if (all.length > maximumRefs)
    return all
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, maximumRefs)
      .sort((a, b) => a - b);
  return sortRefs(all);
}

/** Sorts addresses in place; most are sorted. */
export function sortRefs(refs: Address[]): readonly Address[] {
  for (let index = 1; index < refs.length; index++) if ((refs[index - 1] ?? 0) > (refs[index] ?? 0)) return refs.sort((a, b) => a - b);
  return refs;
}

/** A value that can be more objects than this stands for the oldest of them only. */
const maximumRefs = 40;

/** Unites sets of nodes. */
export function uniteNodes(left: readonly ApiNode[], right: readonly ApiNode[]): readonly ApiNode[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const missing = collectMissing(left, right);
  return missing === undefined ? left : rememberUnion(left, right, missing);
}

const unions = new WeakMap<readonly ApiNode[], WeakMap<readonly ApiNode[], readonly ApiNode[]>>();

/** The same lists give the same union, by which answers about its nodes are remembered. */
function rememberUnion(left: readonly ApiNode[], right: readonly ApiNode[], missing: readonly ApiNode[]): readonly ApiNode[] {
  let known = unions.get(left);
  if (known === undefined) unions.set(left, (known = new WeakMap<readonly ApiNode[], readonly ApiNode[]>()));
  let union = known.get(right);
  if (union === undefined) known.set(right, (union = [...left, ...missing]));
  return union;
}

/** Answers what only the right list has. */
function collectMissing<T>(left: readonly T[], right: readonly T[]): T[] | undefined {
  let missing: T[] | undefined;
  for (const each of right) if (!left.includes(each)) (missing ??= []).push(each);
  return missing;
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
  for (const each of value.constants) if (Boolean(each) !== truth) return undefined;
  return hasObject && !truth ? undefined : truth;
}

/** Do both say the same, identities and trails aside? */
export function isSameContent(left: Value, right: Value): boolean {
  return (
    left === right ||
    (left.isText === right.isText &&
      (left.keyed === undefined) === (right.keyed === undefined) &&
      left.taints.length === right.taints.length &&
      left.declared?.type === right.declared?.type &&
      hasSameMembers(left.refs, right.refs) &&
      hasSameMembers(left.nodes, right.nodes) &&
      (left.constants === undefined || right.constants === undefined
        ? left.constants === right.constants
        : hasSameMembers(left.constants, right.constants)) &&
      hasSameTaints(left.taints, right.taints))
  );
}

function hasSameMembers<T>(left: readonly T[], right: readonly T[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (const each of left) if (!right.includes(each)) return false;
  return true;
}

function hasSameTaints(left: readonly Taint[], right: readonly Taint[]): boolean {
  if (left === right) return true;
  for (const taint of left) if (!hasTaint(right, taint)) return false;
  return true;
}

function hasTaint(taints: readonly Taint[], taint: Taint): boolean {
  for (const other of taints) if (taint.threats === other.threats && isSameOrigin(taint, other)) return true;
  return false;
}
