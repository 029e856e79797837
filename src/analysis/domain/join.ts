import type { ThreatSet } from '../../models/threats.ts';
import { hasContents, listContents, setContents, uniteContents, type Content } from './array-contents.ts';
import { getWhenEmpty, type Cell } from './cell.ts';
import { computeEffectiveThreats, type State } from './state.ts';
import {
  extendTaint,
  findTruth,
  isBottom,
  isSameContent,
  uniteConstants,
  uniteNodes,
  uniteRefs,
  uniteTaints,
  type Fact,
  type Implications,
  type Taint,
  type Value,
  type ValueId,
} from './value.ts';

/** What a join needs of its surroundings. */
export interface JoinContext {
  /** A stable identity for the value that meets at `key`. */
  getPhiId(key: string): ValueId;
  readonly elementIds: ReadonlyMap<ValueId, ValueId>;
  readonly undefinedValue: Value;
  /** Identities that obey a check exactly when another does; see `relate`. */
  readonly transparent: Map<ValueId, ValueId>;
  /** Meeting points of values that have nothing in common. */
  readonly unrelated: Set<ValueId>;
  /** Counts what is joined. */
  spend(steps: number): void;
}

/** Answers the value with every threat gone that the state's facts exclude. */
export function bakeFacts(value: Value, state: State, context: Pick<JoinContext, 'elementIds'>): Value {
  if (value.taints.length === 0) return value;
  let changed = false;
  const taints: Taint[] = [];
  for (const taint of value.taints) {
    const threats = computeEffectiveThreats(taint, state, context.elementIds);
    if (threats !== taint.threats) changed = true;
    if (threats === taint.threats) taints.push(taint);
    else if (threats !== 0) taints.push({ ...taint, threats });
  }
  return changed ? { ...value, taints } : value;
}

/** Answers the least value above both. `left` itself when nothing is added to it. */
export function joinValues(left: Value, right: Value, phi: () => ValueId, told?: Implications): Value {
  if (left === right || isBottom(right)) return left;
  if (isBottom(left)) return right;
  if (left.pending !== undefined || right.pending !== undefined) return joinPromises(left, right, phi, told);
  const common = intersectImplications(left.implications, right.implications);
  if (left.id === right.id && isSameContent(left, right))
    return isSameImplications(left.implications, common) ? left : { ...left, implications: common };
  const implications = told ?? common;
  const taintless = left.taints.length === 0 && right.taints.length === 0;
  if (
    taintless &&
    implications === undefined &&
    left.implications === undefined &&
    right.implications === undefined &&
    isSameContent(left, right)
  ) {
    return left;
  }
  const id = taintless && implications === undefined && !isPlainConstant(left) ? left.id : phi();
  const wrap = (taints: readonly Taint[]): readonly Taint[] =>
    taints.map((taint) =>
      taint.trail.value === id ? taint : { ...extendTaint(taint, id, {}), path: taint.path, isDirect: taint.isDirect },
    );
  const joined: Value = {
    id,
    taints: taintless ? left.taints : uniteTaints(left.id === id ? left.taints : wrap(left.taints), wrap(right.taints)),
    refs: uniteRefs(left.refs, right.refs),
    nodes: uniteNodes(left.nodes, right.nodes),
    constants: uniteConstants(left.constants, right.constants),
    implications,
    declared: left.declared ?? right.declared,
    pending: undefined,
    typeofValue: undefined,
    isText: left.isText && right.isText,
  };
  return left.id === id && isSameContent(left, joined) && isSameImplications(left.implications, implications) ? left : joined;
}

/** What both tell. */
function intersectImplications(left: Implications | undefined, right: Implications | undefined): Implications | undefined {
  if (left === right) return left;
  if (left === undefined || right?.test !== left.test) return undefined;
  const whenTrue = intersectFacts(left.whenTrue, right.whenTrue);
  const whenFalse = intersectFacts(left.whenFalse, right.whenFalse);
  return whenTrue.length === 0 && whenFalse.length === 0 ? undefined : { whenTrue, whenFalse, test: left.test };
}

function isSameImplications(left: Implications | undefined, right: Implications | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left.test === right.test && isSameFacts(left.whenTrue, right.whenTrue) && isSameFacts(left.whenFalse, right.whenFalse);
}

function joinPromises(left: Value, right: Value, phi: () => ValueId, implications: Implications | undefined): Value {
  const facts = intersectFacts(left.pending?.facts ?? [], right.pending?.facts ?? []);
  const plain = { ...left, pending: undefined };
  const joined = joinValues(plain, { ...right, pending: undefined }, phi, implications);
  const [a, b] = [left.pending?.thrown, right.pending?.thrown];
  const thrown = a === undefined || b === undefined ? (a ?? b) : joinValues(a, b, phi);
  const isSame = joined === plain && thrown === a && facts.length === (left.pending?.facts ?? []).length;
  const tells = left.pending?.implications !== undefined;
  if (isSame && !tells) return left;
  return facts.length === 0 && thrown === undefined ? joined : { ...joined, pending: { facts, implications: undefined, thrown } };
}

/** How the parts of two cells meet. */
export interface CellJoin {
  /** Joins two values of a field; `isSwapped` says that the first is the right cell's, because the left has none. */
  join(field: string, first: Value, second: Value, isSwapped: boolean): Value;
  /** Answers a value of the left (right) side without what only that side excludes. */
  bake?(value: Value, side: keyof FactDifference): Value;
  readonly missing: Value;
  /** What is known on one side only. */
  readonly difference?: FactDifference;
}

/** Constants share identities wherever they are written: what is more than a constant needs one of its own. */
function isPlainConstant(value: Value): boolean {
  return value.constants !== undefined && value.refs.length === 0 && value.nodes.length === 0;
}

/** Answers the least cell above both; `left` itself when nothing is added to it. */
export function joinCells(left: Cell, right: Cell, how: CellJoin): Cell {
  if (left === right) return left;
  const joined = joinParts(left, right, how);
  if (joined.kind !== 'array' || (joined.length !== undefined && joined.rest === undefined)) return joined;
  const before = listContents(left)?.map((content) => bakeContent(content, how, 'left'));
  const contents = uniteContents(
    before,
    listContents(right)?.map((content) => bakeContent(content, how, 'right')),
  );
  if (joined === left && hasContents(left, contents)) return left;
  const changed = joined === left ? { ...left } : joined;
  setContents(changed, contents);
  return changed;
}

function bakeContent(content: Content, how: CellJoin, side: keyof FactDifference): Content {
  return content.map((value) => how.bake?.(value, side) ?? value);
}

function joinParts(left: Cell, right: Cell, how: CellJoin): Cell {
  const { missing, difference = noDifference } = how;
  const bake = (value: Value, side: keyof FactDifference): Value => how.bake?.(value, side) ?? value;
  let fields: Map<string, Value> | undefined;
  for (const name of new Set([...left.fields.keys(), ...right.fields.keys()])) {
    const a = left.fields.get(name);
    const b = right.fields.get(name);
    if (a === b) continue;
    const mine = bake(a ?? left.rest ?? missing, 'left');
    const other = bake(b ?? right.rest ?? missing, 'right');
    // What is written keeps its identity where nothing was written.
    const merged = a === undefined ? how.join(name, other, mine, true) : how.join(name, mine, other, false);
    if (merged !== a) (fields ??= new Map(left.fields)).set(name, merged);
  }
  const joinOptional = (field: string, a: Value | undefined, b: Value | undefined): Value | undefined => {
    if (a === undefined) return b === undefined ? undefined : bake(b, 'right');
    return b === undefined ? bake(a, 'left') : how.join(field, bake(a, 'left'), bake(b, 'right'), false);
  };
  const rest = joinOptional('[]', left.rest, right.rest);
  const keys = joinOptional('[key]', left.keys, right.keys);
  const length = left.length === right.length ? left.length : undefined;
  const whenEmpty = joinWhenEmpty(left, right, difference);
  if (
    fields === undefined &&
    rest === left.rest &&
    keys === left.keys &&
    length === left.length &&
    left.isShared >= right.isShared &&
    isSameWhenEmpty(whenEmpty, getWhenEmpty(left))
  )
    return left;
  return { ...left, fields: fields ?? left.fields, rest, keys, length, whenEmpty, isShared: left.isShared || right.isShared };
}

/** `if (!test(x)) errors.push(…)` makes an empty `errors` tell of `x`. */
function joinWhenEmpty(left: Cell, right: Cell, difference: FactDifference): readonly Fact[] | 'never' {
  const a = getWhenEmpty(left);
  const b = getWhenEmpty(right);
  if (a === 'never') return b === 'never' ? b : uniteFacts(b, difference.right);
  const all = uniteFacts(a, difference.left);
  return b === 'never' ? all : intersectFacts(all, uniteFacts(b, difference.right));
}

/** Facts that follow from one list or the other. */
export function uniteFacts(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  if (right.length === 0) return left;
  const all = new Map<ValueId, ThreatSet>();
  for (const { value, excludes } of [...left, ...right]) all.set(value, (all.get(value) ?? 0) | excludes);
  return [...all].map(([value, excludes]) => ({ value, excludes }));
}

function isSameWhenEmpty(left: readonly Fact[] | 'never', right: readonly Fact[] | 'never'): boolean {
  return left === 'never' || right === 'never' ? left === right : isSameFacts(left, right);
}

/** Do both lists tell the same in the same order? */
export function isSameFacts(left: readonly Fact[], right: readonly Fact[]): boolean {
  return (
    left.length === right.length &&
    left.every((fact, index) => fact.value === right[index]?.value && fact.excludes === right[index].excludes)
  );
}

/** Joins `other` into `target`; `place` names the meeting point. Answers whether the target changed. */
export function joinStates(target: State, other: State, place: string, context: JoinContext): boolean {
  const difference = collectFactDifference(target, other);
  const swapped = { left: difference.right, right: difference.left };
  const bake = (value: Value, side: keyof FactDifference): Value => bakeFacts(value, side === 'left' ? target : other, context);
  const joinAt = (key: string, left: Value, right: Value, isSwapped = false): Value => {
    context.spend(1);
    const implications = joinImplications(left, right, isSwapped ? swapped : difference);
    const joined = joinValues(left, right, () => context.getPhiId(`${place}:${key}`), implications);
    const [first, second] = isSwapped ? [other, target] : [target, other];
    relate(joined, { value: left, state: first }, { value: right, state: second }, context);
    return joined;
  };
  let changed = target.registers.mergeFrom(other.registers, (register, left, right) => {
    if (left === undefined) return right === undefined ? undefined : bake(right, 'right');
    return right === undefined ? bake(left, 'left') : joinAt(`r${register}`, bake(left, 'left'), bake(right, 'right'));
  });
  const joinCell = (prefix: string) => (key: number, left: Cell | undefined, right: Cell | undefined) => {
    if (left === undefined) return right === undefined ? undefined : bakeCell(right, other, context);
    if (right === undefined) return bakeCell(left, target, context);
    context.spend(right.fields.size);
    const join: CellJoin['join'] = (field, a, b, isSwapped) => joinAt(`${prefix}${key}.${field}`, a, b, isSwapped);
    return joinCells(left, right, { join, bake, missing: context.undefinedValue, difference });
  };
  if (target.heap.mergeFrom(other.heap, joinCell('h'))) changed = true;
  if (target.shadows.mergeFrom(other.shadows, joinCell('s'))) changed = true;
  if (target.facts.mergeFrom(other.facts, (_, left, right) => (left ?? 0) & (right ?? 0) || undefined)) changed = true;
  return changed;
}

interface Side {
  readonly value: Value;
  readonly state: State;
}

/**
 * `x ?? 'none'` obeys a check only if `x` does or there is no `x`: where a harmless value meets one that is known to be harmless
 * there, what passes a check tells of the other.
 */
function relate(joined: Value, left: Side, right: Side, context: JoinContext): void {
  const { id } = joined;
  if ((id === left.value.id && id === right.value.id) || joined.taints.length === 0 || context.unrelated.has(id)) return;
  const isDefault = (side: Side, meets: Side): boolean =>
    side.value.taints.length === 0 && side.value.refs.length === 0 && bakeFacts(meets.value, side.state, context).taints.length === 0;
  if (id === left.value.id ? isDefault(right, left) : isDefault(left, right)) {
    if (id !== left.value.id) context.transparent.set(id, right.value.id);
  } else if (id !== left.value.id && isDefault(right, left)) context.transparent.set(id, left.value.id);
  else if (id !== left.value.id || right.value.id !== context.transparent.get(id)) {
    context.transparent.delete(id);
    context.unrelated.add(id);
  }
}

function bakeCell(cell: Cell, state: State, context: JoinContext): Cell {
  let fields: Map<string, Value> | undefined;
  for (const [name, value] of cell.fields) {
    const baked = bakeFacts(value, state, context);
    if (baked !== value) (fields ??= new Map(cell.fields)).set(name, baked);
  }
  const rest = cell.rest === undefined ? undefined : bakeFacts(cell.rest, state, context);
  const keys = cell.keys === undefined ? undefined : bakeFacts(cell.keys, state, context);
  return fields === undefined && rest === cell.rest && keys === cell.keys ? cell : { ...cell, fields: fields ?? cell.fields, rest, keys };
}

interface FactDifference {
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
}

const noDifference: FactDifference = { left: [], right: [] };

function collectFactDifference(target: State, other: State): FactDifference {
  if (target.facts.isSameVersion(other.facts)) return noDifference;
  const left: Fact[] = [];
  const right: Fact[] = [];
  target.facts.fork().mergeFrom(other.facts, (value, a, b) => {
    if (a !== undefined && (a & ~(b ?? 0)) !== 0) left.push({ value, excludes: a & ~(b ?? 0) });
    if (b !== undefined && (b & ~(a ?? 0)) !== 0) right.push({ value, excludes: b & ~(a ?? 0) });
    return a;
  });
  return { left, right };
}

/**
 * What the truth of a joined value tells: on each side what its own value implied and what was known there anyway, as far as both
 * sides agree or one side is ruled out. `ok = false; if (test(x)) ok = true` makes `ok` tell of `x`.
 */
function joinImplications(left: Value, right: Value, difference: FactDifference): Implications | undefined {
  const leftTruth = findTruth(left);
  const rightTruth = findTruth(right);
  if (left.implications === undefined && right.implications === undefined && leftTruth === undefined && rightTruth === undefined)
    return undefined;
  if (left.implications?.test === 'index' || right.implications?.test === 'index') return undefined;
  const collect = (truth: boolean): readonly Fact[] => {
    const pick = (value: Value): readonly Fact[] => (truth ? value.implications?.whenTrue : value.implications?.whenFalse) ?? [];
    const a = leftTruth === !truth ? undefined : [...pick(left), ...difference.left];
    const b = rightTruth === !truth ? undefined : [...pick(right), ...difference.right];
    return a === undefined ? (b ?? []) : b === undefined ? a : intersectFacts(a, b);
  };
  const whenTrue = collect(true);
  const whenFalse = collect(false);
  return whenTrue.length === 0 && whenFalse.length === 0 ? undefined : { whenTrue, whenFalse, test: 'truth' };
}

/** Facts that follow from both lists. */
export function intersectFacts(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  const result: Fact[] = [];
  for (const fact of left) {
    let excludes = 0;
    for (const other of right) if (other.value === fact.value) excludes |= other.excludes;
    if ((excludes & fact.excludes) !== 0) result.push({ value: fact.value, excludes: excludes & fact.excludes });
  }
  return result;
}
