import { hasContents, listContents, setContents, uniteContents, type Content } from './array-contents.ts';
import type { Cell } from './cell.ts';
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
export function joinValues(left: Value, right: Value, phi: () => ValueId, implications?: Implications): Value {
  if (left === right || isBottom(right)) return left;
  if (isBottom(left)) return right;
  if (left.id === right.id && isSameContent(left, right)) return left;
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
    typeofValue: undefined,
    isText: left.isText && right.isText,
  };
  return left.id === id && isSameContent(left, joined) ? left : joined;
}

/** Constants share identities wherever they are written: what is more than a constant needs one of its own. */
function isPlainConstant(value: Value): boolean {
  return value.constants !== undefined && value.refs.length === 0 && value.nodes.length === 0;
}

/** What a join of cells does with their parts. */
export interface CellJoin {
  /** Joins two values of a field; `isSwapped` says that the first is the right cell's, because the left has none. */
  readonly join: (field: string, first: Value, second: Value, isSwapped: boolean) => Value;
  /** What a part is once the facts of its own side are gone. */
  readonly bakeLeft?: (value: Value) => Value;
  readonly bakeRight?: (value: Value) => Value;
  /** A part that one side lacks. */
  readonly missing: Value;
}

/** Answers the least cell above both; `left` itself when nothing is added to it. */
export function joinCells(left: Cell, right: Cell, how: CellJoin): Cell {
  if (left === right) return left;
  const joined = joinParts(left, right, how.join, how.missing);
  if (joined.kind !== 'array' || (joined.length !== undefined && joined.rest === undefined)) return joined;
  const before = listContents(left)?.map((content) => mapContent(content, how.bakeLeft));
  const contents = uniteContents(
    before,
    listContents(right)?.map((content) => mapContent(content, how.bakeRight)),
  );
  if (joined === left && hasContents(left, contents)) return left;
  const changed = joined === left ? { ...left } : joined;
  setContents(changed, contents);
  return changed;
}

function mapContent(content: Content, bake: ((value: Value) => Value) | undefined): Content {
  return bake === undefined ? content : content.map(bake);
}

function joinParts(left: Cell, right: Cell, joinAt: CellJoin['join'], missing: Value): Cell {
  let fields: Map<string, Value> | undefined;
  for (const name of new Set([...left.fields.keys(), ...right.fields.keys()])) {
    const a = left.fields.get(name);
    const b = right.fields.get(name);
    if (a === b) continue;
    const merged =
      a === undefined ? joinAt(name, b ?? missing, left.rest ?? missing, true) : joinAt(name, a, b ?? right.rest ?? missing, false);
    if (merged !== a) (fields ??= new Map(left.fields)).set(name, merged);
  }
  const rest = joinOptional(left.rest, right.rest, (a, b) => joinAt('[]', a, b, false));
  const keys = joinOptional(left.keys, right.keys, (a, b) => joinAt('[key]', a, b, false));
  const length = left.length === right.length ? left.length : undefined;
  if (fields === undefined && rest === left.rest && keys === left.keys && length === left.length && left.isShared >= right.isShared)
    return left;
  return { ...left, fields: fields ?? left.fields, rest, keys, length, isShared: left.isShared || right.isShared };
}

function joinOptional(left: Value | undefined, right: Value | undefined, join: (a: Value, b: Value) => Value): Value | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return join(left, right);
}

/** Joins `other` into `target`; `place` names the meeting point. Answers whether the target changed. */
export function joinStates(target: State, other: State, place: string, context: JoinContext): boolean {
  const difference = collectFactDifference(target, other);
  const swapped = { left: difference.right, right: difference.left };
  const joinAt = (key: string, left: Value, right: Value, facts = difference): Value => {
    context.spend(1);
    return joinValues(left, right, () => context.getPhiId(`${place}:${key}`), joinImplications(left, right, facts));
  };
  let changed = target.registers.mergeFrom(other.registers, (register, left, right) => {
    if (left === undefined) return right === undefined ? undefined : bakeFacts(right, other, context);
    return right === undefined ? left : joinAt(`r${register}`, bakeFacts(left, target, context), bakeFacts(right, other, context));
  });
  const joinCell = (prefix: string) => (key: number, left: Cell | undefined, right: Cell | undefined) => {
    const ours = left === undefined ? undefined : bakeCell(left, target, context);
    const theirs = right === undefined ? undefined : bakeCell(right, other, context);
    if (ours === undefined || theirs === undefined) return ours ?? theirs;
    context.spend(theirs.fields.size);
    return joinCells(ours, theirs, {
      join: (field, a, b, isSwapped) => joinAt(`${prefix}${key}.${field}`, a, b, isSwapped ? swapped : difference),
      bakeLeft: (value) => bakeFacts(value, target, context),
      bakeRight: (value) => bakeFacts(value, other, context),
      missing: context.undefinedValue,
    });
  };
  if (target.heap.mergeFrom(other.heap, joinCell('h'))) changed = true;
  if (target.shadows.mergeFrom(other.shadows, joinCell('s'))) changed = true;
  if (target.facts.mergeFrom(other.facts, (_, left, right) => (left ?? 0) & (right ?? 0) || undefined)) changed = true;
  return changed;
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
  if (left.implications === undefined && right.implications === undefined && (leftTruth === undefined || rightTruth === undefined))
    return undefined;
  if ([left, right].some(({ implications }) => implications !== undefined && implications.test !== 'truth')) return undefined;
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
