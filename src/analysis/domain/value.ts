import { collectMissing } from './unite-lists.ts';
import { hasSameTaints, type Taint } from './taint.ts';
import type { Address, ValueId } from './identity.ts';
import type { IrType, Primitive } from '../ir/ir.ts';
import type { Annotations } from '../ir/annotations.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { Case } from './told-cases.ts';

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
   * object of an error's class. `empty`: "true" means that nothing is in the list which it is, of several. `list`: "true" means that it is
   * `true`, and no list of what is wrong.
   */
  readonly test: 'truth' | 'index' | 'instance' | 'empty' | 'list';
  /** For `truth`: what is known besides when it is one of the constants that it may be. */
  readonly cases?: readonly Case[];
  /** For `index`: what is known when it is 0. */
  readonly whenFirst?: readonly Fact[];
  /** For `truth`: what is known when it is `undefined`; what is known when it is false goes without saying. */
  readonly whenUndefined?: readonly Fact[];
  /** For `truth`: where it is not true, it may be nothing instead of `false`. That it is not `false` tells nothing. */
  readonly isLoose?: boolean;
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
  readonly annotations?: Annotations | undefined;
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

/** More constants than this are "any primitive". */
export const maximumConstants = 24;

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

/** Is there no run in which this value exists? */
export function isBottom(value: Value): boolean {
  return value.constants?.length === 0 && value.refs.length === 0 && value.nodes.length === 0 && value.taints.length === 0;
}

/** Answers the only primitive that the value can be, boxed, or `undefined`. */
export function findConstant(value: Value): { readonly value: Primitive } | undefined {
  if (value.constants?.length !== 1 || value.refs.length > 0 || value.nodes.length > 0 || value.taints.length > 0) return undefined;
  return { value: value.constants[0] };
}

/** Is it `undefined` for certain? */
export function isUndefined({ constants, taints, refs, nodes }: Value): boolean {
  return constants?.length === 1 && constants[0] === undefined && taints.length + refs.length + nodes.length === 0;
}

/** Is it `null` for certain? */
export function isNull(value: Value): boolean {
  return findConstant(value)?.value === null;
}

/** Answers the value, or nothing: what is looked for need not be there. */
export function makeOptional(value: Value, nothing?: null): Value {
  const { constants } = value;
  return constants === undefined || constants.includes(nothing) ? value : makeValueLike(value, { constants: [...constants, nothing] });
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
