import type { ThreatSet } from '../../models/threats.ts';
import { noEdit } from '../../util/persistent-map.ts';
import { hasContents, listContents, setContents, uniteContents, type Content } from './array-contents.ts';
import { getWhenEmpty, type Cell } from './cell.ts';
import { computeEffectiveThreats, type State } from './state.ts';
import {
  findTruth,
  isBottom,
  isSameContent,
  makeTrail,
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
  const taints = taintless
    ? left.taints
    : uniteTaints(left.id === id ? left.taints : moveTaints(left.taints, id), moveTaints(right.taints, id));
  const joined: Value = {
    id,
    taints,
    refs: uniteRefs(left.refs, right.refs),
    nodes: uniteNodes(left.nodes, right.nodes),
    constants: uniteConstants(left.constants, right.constants),
    implications,
    pending: undefined,
    declared: left.declared ?? right.declared,
    typeofValue: undefined,
    isText: left.isText && right.isText,
  };
  return left.id === id && isSameContent(left, joined) && isSameImplications(left.implications, implications) ? left : joined;
}

/** The taints at a meeting point: the same parts of the same roots, one step on. */
function moveTaints(taints: readonly Taint[], id: ValueId): readonly Taint[] {
  let moved: Taint[] | undefined;
  let index = 0;
  for (const taint of taints) {
    const { root, path, isDirect, threats, trail } = taint;
    if (trail.value === id) moved?.push(taint);
    else (moved ??= taints.slice(0, index)).push({ root, path, isDirect, threats, trail: makeTrail(id, trail) });
    index++;
  }
  return moved ?? taints;
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
  const joinField = (name: string, a: Value | undefined, b: Value | undefined): void => {
    if (a === b) return;
    const mine = bake(a ?? left.rest ?? missing, 'left');
    const other = bake(b ?? right.rest ?? missing, 'right');
    // What is written keeps its identity where nothing was written.
    const merged = a === undefined ? how.join(name, other, mine, true) : how.join(name, mine, other, false);
    if (merged !== a) (fields ??= new Map(left.fields)).set(name, merged);
  };
  if (left.fields !== right.fields) {
    for (const [name, value] of left.fields) joinField(name, value, right.fields.get(name));
    for (const [name, value] of right.fields) if (!left.fields.has(name)) joinField(name, undefined, value);
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
  const { registers, heap, shadows, facts } = target;
  if (registers === other.registers && heap === other.heap && shadows === other.shadows && facts === other.facts) return false;
  return new StateJoin(target, other, place, context).join();
}

class StateJoin {
  private readonly target: State;
  private readonly other: State;
  private readonly place: string;
  private readonly context: JoinContext;
  private difference: FactDifference | undefined = undefined;
  /** What is being joined: a register, a cell or a shadow, and the field of these. */
  private kind: 'r' | 'h' | 's' = 'r';
  private key = 0;
  private field: string | undefined = undefined;

  constructor(target: State, other: State, place: string, context: JoinContext) {
    this.target = target;
    this.other = other;
    this.place = place;
    this.context = context;
  }

  join(): boolean {
    const { target, other } = this;
    const { registers, heap, shadows, facts } = target;
    const edit = target.beginEdit();
    target.registers = registers.merge(other.registers, edit, this.joinRegister);
    this.kind = 'h';
    target.heap = heap.merge(other.heap, edit, this.joinCell);
    this.kind = 's';
    target.shadows = shadows.merge(other.shadows, edit, this.joinCell);
    target.facts = facts.merge(other.facts, edit, intersectThreats);
    return registers !== target.registers || heap !== target.heap || shadows !== target.shadows || facts !== target.facts;
  }

  private readonly joinRegister = (register: number, left: Value | undefined, right: Value | undefined): Value | undefined => {
    if (left === undefined) return right === undefined ? undefined : this.bake(right, 'right');
    if (right === undefined) return this.bake(left, 'left');
    this.key = register;
    return this.joinAt(this.bake(left, 'left'), this.bake(right, 'right'), false);
  };

  private readonly joinCell = (address: number, left: Cell | undefined, right: Cell | undefined): Cell | undefined => {
    const { context } = this;
    if (left === undefined) return right === undefined ? undefined : bakeCell(right, this.other, context);
    if (right === undefined) return bakeCell(left, this.target, context);
    context.spend(right.fields.size);
    this.key = address;
    return joinCells(left, right, {
      join: (field, a, b, isSwapped) => {
        this.field = field;
        return this.joinAt(a, b, isSwapped);
      },
      bake: (value, side) => this.bake(value, side),
      missing: context.undefinedValue,
      difference: this.getDifference(),
    });
  };

  private bake(value: Value, side: keyof FactDifference): Value {
    return value.taints.length === 0 ? value : bakeFacts(value, side === 'left' ? this.target : this.other, this.context);
  }

  private joinAt(left: Value, right: Value, isSwapped: boolean): Value {
    const { context, target, other } = this;
    context.spend(1);
    const joined = joinValues(left, right, this.getPhi, this.joinImplications(left, right, isSwapped));
    if (canRelate(joined, left, right, context)) {
      const [first, second] = isSwapped ? [other, target] : [target, other];
      relate(joined, { value: left, state: first }, { value: right, state: second }, context);
    }
    return joined;
  }

  private readonly getPhi = (): ValueId => {
    const { place, kind, key, field, context } = this;
    return context.getPhiId(kind === 'r' ? `${place}:r${key}` : `${place}:${kind}${key}.${field ?? ''}`);
  };

  private joinImplications(left: Value, right: Value, isSwapped: boolean): Implications | undefined {
    if ([left, right].some(({ implications }) => implications !== undefined && implications.test !== 'truth')) return undefined;
    const leftTruth = findTruth(left);
    const rightTruth = findTruth(right);
    if (left.implications === undefined && right.implications === undefined && leftTruth === undefined && rightTruth === undefined)
      return undefined;
    const difference = this.getDifference();
    const known = isSwapped ? { left: difference.right, right: difference.left } : difference;
    return joinImplications({ value: left, truth: leftTruth }, { value: right, truth: rightTruth }, known);
  }

  /** Facts are joined last. */
  private getDifference(): FactDifference {
    return (this.difference ??= collectFactDifference(this.target, this.other));
  }
}

function intersectThreats(_: number, left: ThreatSet | undefined, right: ThreatSet | undefined): ThreatSet | undefined {
  return left === undefined || right === undefined || (left & right) === 0 ? undefined : left & right;
}

/** Is the joined value another one than those that meet, and tainted, so that `relate` has something to say? */
function canRelate({ id, taints }: Value, left: Value, right: Value, context: JoinContext): boolean {
  return taints.length > 0 && (id !== left.id || id !== right.id) && !context.unrelated.has(id);
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
  if (target.facts === other.facts) return noDifference;
  const left: Fact[] = [];
  const right: Fact[] = [];
  target.facts.merge(other.facts, noEdit, (value, a, b) => {
    if (a !== undefined && (a & ~(b ?? 0)) !== 0) left.push({ value, excludes: a & ~(b ?? 0) });
    if (b !== undefined && (b & ~(a ?? 0)) !== 0) right.push({ value, excludes: b & ~(a ?? 0) });
    return a;
  });
  return { left, right };
}

/** A value and, as far as that is certain, what a test of it gives. */
interface Tested {
  readonly value: Value;
  readonly truth: boolean | undefined;
}

/**
 * What the truth of a joined value tells: on each side what its own value implied and what was known there anyway, as far as both
 * sides agree or one side is ruled out. `ok = false; if (test(x)) ok = true` makes `ok` tell of `x`.
 */
function joinImplications(left: Tested, right: Tested, difference: FactDifference): Implications | undefined {
  const whenTrue = joinTold(left, right, difference, true);
  const whenFalse = joinTold(left, right, difference, false);
  return whenTrue.length === 0 && whenFalse.length === 0 ? undefined : { whenTrue, whenFalse, test: 'truth' };
}

function joinTold(left: Tested, right: Tested, difference: FactDifference, truth: boolean): readonly Fact[] {
  if (left.truth === !truth) return right.truth === !truth ? [] : collectTold(right.value, difference.right, truth);
  const a = collectTold(left.value, difference.left, truth);
  return right.truth === !truth ? a : intersectFacts(a, collectTold(right.value, difference.right, truth));
}

function collectTold({ implications }: Value, known: readonly Fact[], truth: boolean): readonly Fact[] {
  if (implications === undefined) return known;
  const told = truth ? implications.whenTrue : implications.whenFalse;
  return known.length === 0 ? told : [...told, ...known];
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
