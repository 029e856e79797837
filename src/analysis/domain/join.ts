import { intersectToldCases, isSameCases, type Case } from './told-cases.ts';
import {
  canKeep,
  getStretches,
  hasContents,
  hasStretches,
  listContents,
  setContents,
  setStretches,
  uniteContents,
  uniteStretches,
  type Content,
} from './array-contents.ts';
import { getWhenEmpty, makeCellLike, replacedField, settledField, type Accessor, type Cell, type Emptiness } from './cell.ts';
import { intersectFacts, isSameFacts, noDifference, uniteFacts, type FactDifference } from './facts.ts';
import { computeEffectiveThreats, type State } from './state.ts';
import { isBottom, isSameContent, makeValueLike, uniteConstants, withTaints, type Fact, type Implications, type Value } from './value.ts';
import { excludeThreats, isSameOrigin, uniteTaints, type Taint } from './taint.ts';
import { isWeakerTrail, makeTrail } from './trail.ts';
import { uniteNodes, uniteRefs } from './unite-lists.ts';
import type { ValueId } from './identity.ts';

const noFacts: readonly Fact[] = [];

/** What a join needs of its surroundings. */
export interface JoinContext {
  /** A stable identity for the value that meets at `key`. */
  getPhiId(key: string): ValueId;
  /** Parts that stand for a kind which their value is none of; see `makeKindFact`. */
  readonly kinds: ReadonlyMap<ValueId, { readonly value: ValueId }>;
  readonly undefinedValue: Value;
  /** Identities that obey a check exactly when another does; see `relate`. */
  readonly transparent: Map<ValueId, ValueId>;
  /** Meeting points of values that have nothing in common. */
  readonly unrelated: Set<ValueId>;
  /** Where something of the caller's meets nothing. */
  readonly optional: Map<ValueId, 'undefined' | 'missing'>;
  /** Notes what is there only where it is not known who calls, and nothing where it is: the error of a check. */
  noteFailing(joined: ValueId): void;
  /** Is the value read of such an error? */
  isOfFailing(value: Value): boolean;
  /** Does the value, as a text, certainly begin with a slash? */
  isBehindSlash(value: Value, state: State): boolean;
  /** Is the value certainly true, though it is more than a primitive or an object that the program makes: a text with a beginning, an error? */
  isTrue(value: Value): boolean;
  /** Is the value certainly not `undefined`? */
  isThere(value: Value): boolean;
  /** What is known of a text that does. */
  makeSlashFact(text: ValueId): Fact;
  /** Counts what is joined. */
  spend(steps: number): void;
}

/** Answers the value with every threat gone that the state's facts exclude. */
export function bakeFacts(value: Value, state: State): Value {
  if (value.taints.length === 0 || state.facts.isEmpty()) return value;
  let changed = false;
  const taints: Taint[] = [];
  for (const taint of value.taints) {
    const threats = computeEffectiveThreats(taint, state);
    if (threats !== taint.threats) changed = true;
    if (threats === taint.threats) taints.push(taint);
    else if (threats !== 0) taints.push(excludeThreats(taint, taint.threats & ~threats));
  }
  return changed ? withTaints(value, taints) : value;
}

/** Are both the same value, of which the same is known? What one side alone has found out of it is that side's, so it meets itself as it is. */
export function isSameValue(left: Value, right: Value): boolean {
  return (
    left === right ||
    (left.id === right.id &&
      left.pending === right.pending &&
      left.typeofValue === right.typeofValue &&
      isSameImplications(left.implications, right.implications) &&
      isSameContent(left, right))
  );
}

/** Answers the least value above both: `left` itself when nothing is added to it, or else `right` itself when nothing is added to that. */
export function joinValues(left: Value, right: Value, phi: () => ValueId, told?: Implications): Value {
  if (left === right || isBottom(right)) return left;
  if (isBottom(left)) return right;
  if (left.pending !== undefined || right.pending !== undefined) return joinPromises(left, right, phi, told);
  const common = intersectImplications(left.implications, right.implications);
  if (left.id === right.id && isSameContent(left, right))
    return isSameImplications(left.implications, common) ? left : makeValueLike(left, { implications: common });
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
  const taints = taintless ? left.taints : joinTaints(left, right, id);
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
    isText: (left.isText && (right.isText || isMissing(right))) || (right.isText && isMissing(left)),
    keyed: left.keyed ?? right.keyed,
  };
  if (left.id === id && isSameContent(left, joined) && isSameImplications(left.implications, implications)) return left;
  return right.id === id && isAlready(right, joined) ? right : joined;
}

/** Does a joined value say what a value says, with the same words? Then that is handed on, which is known again without a look at its parts. */
function isAlready(value: Value, joined: Value): boolean {
  return (
    value.implications === joined.implications &&
    value.declared === joined.declared &&
    value.keyed === joined.keyed &&
    value.typeofValue === undefined &&
    value.taints.length === joined.taints.length &&
    value.taints.every((taint, index) => taint === joined.taints[index]) &&
    isSameContent(value, joined)
  );
}

/** Is there nothing for certain? Where a text is not there, nothing can be done with it. */
function isMissing({ constants, taints, refs, nodes }: Value): boolean {
  if (constants === undefined || constants.length === 0 || taints.length + refs.length + nodes.length > 0) return false;
  return constants.every((each) => each === undefined || each === null);
}

/** Unites the taints of two values at their meeting point. What came there before is not moved there again. */
function joinTaints(left: Value, right: Value, id: ValueId): readonly Taint[] {
  if (left.id !== id)
    return uniteTaints(
      left.taints.map((taint) => moveTaint(taint, id)),
      right.taints.map((taint) => moveTaint(taint, id)),
    );
  let missing: Taint[] | undefined;
  for (const taint of right.taints) if (!hasCome(left.taints, taint, id)) (missing ??= []).push(moveTaint(taint, id));
  return missing === undefined ? left.taints : uniteTaints(left.taints, missing);
}

/** Does one of the taints at a meeting point pose all threats of another one on its way there? */
function hasCome(taints: readonly Taint[], taint: Taint, id: ValueId): boolean {
  for (const each of taints) {
    if (!isSameOrigin(each, taint)) continue;
    const { value, isOpaque, previous } = each.trail;
    const isWeaker =
      each.trail === taint.trail || (value === id && (isOpaque || previous === undefined || isWeakerTrail(previous, taint.trail)));
    if (isWeaker) return (each.threats | taint.threats) === each.threats && (each.encoded | taint.encoded) === each.encoded;
  }
  return false;
}

/** The taint at a meeting point: the same part of the same root, one step on. */
function moveTaint(taint: Taint, id: ValueId): Taint {
  const { root, path, isDirect, threats, encoded, trail, lookup } = taint;
  return trail.value === id ? taint : { root, path, isDirect, threats, encoded, trail: makeTrail(id, trail), lookup };
}

/** What both tell. */
function intersectImplications(left: Implications | undefined, right: Implications | undefined): Implications | undefined {
  if (left === right) return left;
  if (left === undefined || right?.test !== left.test) return undefined;
  const whenTrue = intersectFacts(left.whenTrue, right.whenTrue);
  const whenFalse = intersectFacts(left.whenFalse, right.whenFalse);
  const whenUndefined = intersectFacts(left.whenUndefined ?? [], right.whenUndefined ?? []);
  const cases = intersectToldCases(left, right);
  if (whenTrue.length + whenFalse.length + whenUndefined.length === 0 && cases === undefined) return undefined;
  const told = addCases(makeTold(left.test, whenTrue, whenFalse, whenUndefined), cases);
  return left.isLoose === true || right.isLoose === true ? { ...told, isLoose: true } : told;
}

/** Adds what is known in each constant. */
export function addCases(told: Implications, cases: readonly Case[] | undefined): Implications {
  return cases === undefined ? told : { ...told, cases };
}

/** Makes implications in which nothing is said of `undefined` when nothing is known of it. */
export function makeTold(
  test: Implications['test'],
  whenTrue: readonly Fact[],
  whenFalse: readonly Fact[],
  whenUndefined: readonly Fact[],
): Implications {
  return whenUndefined.length === 0 ? { whenTrue, whenFalse, test } : { whenTrue, whenFalse, test, whenUndefined };
}

function isSameImplications(left: Implications | undefined, right: Implications | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.test === right.test &&
    left.isLoose === right.isLoose &&
    isSameFacts(left.whenTrue, right.whenTrue) &&
    isSameFacts(left.whenFalse, right.whenFalse) &&
    isSameFacts(left.whenUndefined ?? noFacts, right.whenUndefined ?? noFacts) &&
    isSameCases(left.cases, right.cases)
  );
}

function getSettled({ pending, implications }: Value): Implications | undefined {
  return pending === undefined ? implications : pending.implications;
}

function joinPromises(left: Value, right: Value, phi: () => ValueId, implications: Implications | undefined): Value {
  const facts = intersectFacts(left.pending?.facts ?? [], right.pending?.facts ?? []);
  const plain = makeValueLike(left, { pending: undefined });
  const joined = joinValues(plain, makeValueLike(right, { pending: undefined }), phi, implications);
  const [a, b] = [left.pending?.thrown, right.pending?.thrown];
  const thrown = a === undefined || b === undefined ? (a ?? b) : joinValues(a, b, phi);
  // What one of them tells when it is settled, the other tells then too, or has told before.
  const told = intersectImplications(getSettled(left), getSettled(right));
  const isSame = joined === plain && thrown === a && facts.length === (left.pending?.facts ?? []).length;
  if (isSame && isSameImplications(left.pending?.implications, told)) return left;
  return facts.length === 0 && thrown === undefined && told === undefined
    ? joined
    : makeValueLike(joined, { pending: { facts, implications: told, thrown } });
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
  /** Does the right cell come from the end of a turn of a loop? What was added in it is added again in the next. */
  readonly isTurnEnd?: boolean;
}

/** Constants share identities wherever they are written: what is more than a constant needs one of its own. */
function isPlainConstant(value: Value): boolean {
  return value.constants !== undefined && value.refs.length === 0 && value.nodes.length === 0;
}

/** Answers the least cell above both: `left` itself when nothing is added to it, or else `right` itself when nothing is added to that. */
export function joinCells(left: Cell, right: Cell, how: CellJoin): Cell {
  if (left === right) return left;
  const joined = joinParts(left, right, how);
  if (joined.kind !== 'array' || (joined.length !== undefined && joined.rest === undefined)) return joined;
  if (how.isTurnEnd === true && joined.rest !== undefined && left.rest === undefined && right.rest === undefined)
    return withStretches(left, right, joined);
  const contents = uniteContents(bakeContents(listContents(left), how, 'left'), bakeContents(listContents(right), how, 'right'));
  if (contents === undefined || !canKeep(contents)) return withStretches(left, right, joined);
  const isOld = joined === left || joined === right;
  if (isOld && hasContents(joined, contents)) return joined;
  const changed = isOld ? makeCellLike(joined, {}) : joined;
  setContents(changed, contents);
  return changed;
}

/** Of an array of unknown length: says in which order it has its elements. */
function withStretches(left: Cell, right: Cell, joined: Cell): Cell {
  const isOld = joined === left || joined === right;
  const stretches = joined.rest === undefined ? undefined : uniteStretches(left, right, joined.rest);
  if (stretches === undefined)
    return isOld && (getStretches(joined) ?? listContents(joined)) !== undefined ? makeCellLike(joined, {}) : joined;
  if (isOld && hasStretches(joined, stretches)) return joined;
  const changed = isOld ? makeCellLike(joined, {}) : joined;
  setStretches(changed, stretches);
  return changed;
}

function bakeContents(contents: readonly Content[] | undefined, how: CellJoin, side: keyof FactDifference): readonly Content[] | undefined {
  if (contents === undefined) return undefined;
  let baked: Content[] | undefined;
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index] ?? [];
    const next = bakeContent(content, how, side);
    if (next !== content) (baked ??= [...contents])[index] = next;
  }
  return baked ?? contents;
}

/** Answers the same content when nothing in it changes. */
function bakeContent(content: Content, how: CellJoin, side: keyof FactDifference): Content {
  let baked: Value[] | undefined;
  for (let index = 0; index < content.length; index++) {
    const value = content[index];
    if (value === undefined || value.taints.length === 0) continue;
    const next = bake(value, side, how);
    if (next !== value) (baked ??= [...content])[index] = next;
  }
  return baked ?? content;
}

function joinParts(left: Cell, right: Cell, how: CellJoin): Cell {
  const fields = left.fields === right.fields ? left.fields : joinFields(left, right, how);
  const rest = joinOptional('[]', left.rest, right.rest, how) ?? joinAdded(left, right, how);
  const keys = joinOptional('[key]', left.keys, right.keys, how);
  const length = left.length === right.length ? left.length : undefined;
  const whenEmpty = joinWhenEmpty(left, right, how.difference ?? noDifference);
  const made = joinMade(left.made, right.made);
  const accessors = joinAccessors(left.accessors, right.accessors, how);
  if (
    fields === left.fields &&
    rest === left.rest &&
    keys === left.keys &&
    length === left.length &&
    left.isShared >= right.isShared &&
    made === left.made &&
    accessors === left.accessors &&
    isSameWhenEmpty(whenEmpty, getWhenEmpty(left))
  )
    return left;
  const joined = makeCellLike(left, { fields, rest, keys, length, whenEmpty, made, accessors, isShared: left.isShared || right.isShared });
  return isCellAlready(right, joined) ? right : joined;
}

/** The same of cells. */
function isCellAlready(cell: Cell, joined: Cell): boolean {
  return (
    cell.rest === joined.rest &&
    cell.keys === joined.keys &&
    cell.length === joined.length &&
    cell.isShared === joined.isShared &&
    cell.made === joined.made &&
    cell.written === joined.written &&
    cell.kind === joined.kind &&
    cell.closure === joined.closure &&
    cell.resolver === joined.resolver &&
    cell.classInfo === joined.classInfo &&
    cell.prototype === joined.prototype &&
    cell.accessors === joined.accessors &&
    cell.pattern === joined.pattern &&
    cell.nodes === joined.nodes &&
    isSameWhenEmpty(getWhenEmpty(cell), getWhenEmpty(joined)) &&
    hasSameFields(cell.fields, joined.fields)
  );
}

function hasSameFields(left: Cell['fields'], right: Cell['fields']): boolean {
  if (left === right) return true;
  if (left.size !== right.size) return false;
  for (const [name, value] of left) if (right.get(name) !== value) return false;
  return true;
}

/** More elements than this that one turn adds are left to the next turn. */
const maximumAdded = 8;

/** What a turn added to a list is what any later element can be. */
function joinAdded(left: Cell, right: Cell, how: CellJoin): Value | undefined {
  if (how.isTurnEnd !== true || left.kind !== 'array' || left.length === undefined || right.length === undefined) return undefined;
  if (right.length <= left.length || right.length > left.length + maximumAdded) return undefined;
  let added: Value | undefined;
  for (let index = left.length; index < right.length; index++) added = joinOptional('[]', added, right.fields.get(`${index}`), how);
  return added;
}

/** Answers the accessors of the left cell themselves when nothing is added to them. */
function joinAccessors(left: Cell['accessors'], right: Cell['accessors'], how: CellJoin): Cell['accessors'] {
  if (left === right || right === undefined) return left;
  let joined: Map<string, Accessor> | undefined;
  for (const [name, { get, set }] of right) {
    const old = left?.get(name);
    const next = { get: joinOptional(`get ${name}`, old?.get, get, how), set: joinOptional(`set ${name}`, old?.set, set, how) };
    if (next.get !== old?.get || next.set !== old?.set) (joined ??= new Map(left)).set(name, next);
  }
  return joined ?? left;
}

/** What was known wherever it was made; the left list itself when that is the same. */
function joinMade(left: Cell['made'], right: Cell['made']): Cell['made'] {
  if (left === right || left === undefined || right === undefined) return left === right ? left : undefined;
  const common = intersectFacts(left, right);
  return isSameFacts(common, left) ? left : common.length === 0 ? undefined : common;
}

/** Answers the fields of the left cell themselves when nothing is added to them. */
function joinFields(left: Cell, right: Cell, how: CellJoin): ReadonlyMap<string, Value> {
  let fields: Map<string, Value> | undefined;
  for (const name of left.fields.keys()) {
    const value = left.fields.get(name);
    const other = right.fields.get(name);
    if (value === undefined || (other === undefined ? isKept(name) : isSameValue(value, other))) continue;
    const absent = other ?? left.fields.get(`${replacedField}${name}`) ?? right.rest ?? how.missing;
    const merged = how.join(name, bake(value, 'left', how), bake(absent, 'right', how), false);
    if (merged !== value) (fields ??= new Map(left.fields)).set(name, merged);
  }
  for (const name of right.fields.keys()) {
    const value = right.fields.get(name);
    if (value === undefined || left.fields.has(name)) continue;
    // What is written keeps its identity where nothing was written.
    const absent = right.fields.get(`${replacedField}${name}`) ?? left.rest ?? how.missing;
    const merged = isKept(name) ? value : how.join(name, bake(value, 'right', how), bake(absent, 'left', how), true);
    (fields ??= new Map(left.fields)).set(name, merged);
  }
  return fields ?? left.fields;
}

/** Does such a field stay as it is where it meets nothing? */
function isKept(name: string): boolean {
  return name === settledField || name.startsWith(replacedField);
}

function joinOptional(field: string, left: Value | undefined, right: Value | undefined, how: CellJoin): Value | undefined {
  if (left === right) return left;
  if (left === undefined) return right === undefined ? undefined : bake(right, 'right', how);
  if (right !== undefined && isSameValue(left, right)) return left;
  return right === undefined ? bake(left, 'left', how) : how.join(field, bake(left, 'left', how), bake(right, 'right', how), false);
}

function bake(value: Value, side: keyof FactDifference, how: CellJoin): Value {
  return value.taints.length === 0 || how.bake === undefined ? value : how.bake(value, side);
}

/** `if (!test(x)) errors.push(…)` makes an empty `errors` tell of `x`. */
function joinWhenEmpty(left: Cell, right: Cell, difference: FactDifference): Emptiness {
  const a = getWhenEmpty(left);
  const b = getWhenEmpty(right);
  if (a === 'never') return b === 'never' ? b : uniteFacts(b, difference.right);
  const all = uniteFacts(a, difference.left);
  return b === 'never' ? all : intersectFacts(all, uniteFacts(b, difference.right));
}

function isSameWhenEmpty(left: Emptiness, right: Emptiness): boolean {
  return left === 'never' || right === 'never' ? left === right : isSameFacts(left, right);
}
