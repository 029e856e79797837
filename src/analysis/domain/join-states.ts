import { joinCases } from './told-cases.ts';
import { everyThreat, exposureThreat, type ThreatSet } from '../../models/threats.ts';
import { noEdit } from '../../util/persistent-map.ts';
import { bakeCellFacts } from './bake-cell.ts';
import { getWhenEmpty, makeCell, type Cell } from './cell.ts';
import { intersectFacts, noDifference, type FactDifference } from './facts.ts';
import { addCases, bakeFacts, isSameValue, joinCells, joinValues, makeTold, type CellJoin, type JoinContext } from './join.ts';
import { requestFacts, requestId } from './request-facts.ts';
import type { State } from './state.ts';
import type { Register } from '../ir/ir.ts';
import { findTruth, isNull, isUndefined, withTaints, type Fact, type Implications, type Value } from './value.ts';
import { isUntrusted, natures, uniteNatures, withThreats, type Taint } from './taint.ts';
import type { ValueId } from './identity.ts';

/** Joins `other` into `target`; `place` names the meeting point. Answers whether the target changed. */
export function joinStates(target: State, other: State, place: string, context: JoinContext, meeting: Meeting = {}): boolean {
  const { registers, heap, shadows, facts } = target;
  if (registers === other.registers && heap === other.heap && shadows === other.shadows && facts === other.facts) return false;
  return new StateJoin(target, other, place, context, meeting).join();
}

/** What is known of a meeting point. */
interface Meeting {
  /** Registers that are read after it; what another one holds is of no interest, and stays as it is. */
  readonly live?: { has(register: Register): boolean } | undefined;
  /** Is it the head of a loop, and `other` the end of a turn? */
  readonly isTurnEnd?: boolean;
}

/** Nothing was written onto a value that is no cell. */
const unwritten = makeCell('object');

class StateJoin {
  private readonly target: State;
  private readonly other: State;
  private readonly place: string;
  private readonly context: JoinContext;
  private readonly meeting: Meeting;
  /** What holds of values at the meeting point that each side knows of its own. */
  private agreed: Map<ValueId, ThreatSet> | undefined = undefined;
  private difference: FactDifference | undefined = undefined;
  private cellJoin: CellJoin | undefined = undefined;
  /** What is being joined: a register, a cell or a shadow, and the field of these. */
  private kind: 'r' | 'h' | 's' = 'r';
  private key = 0;
  private field: string | undefined = undefined;

  constructor(target: State, other: State, place: string, context: JoinContext, meeting: Meeting) {
    this.target = target;
    this.other = other;
    this.place = place;
    this.context = context;
    this.meeting = meeting;
  }

  join(): boolean {
    const { target, other } = this;
    const { registers, heap, shadows, facts } = target;
    const edit = target.beginEdit();
    target.registers = registers.merge(other.registers, edit, this.joinRegister);
    this.kind = 'h';
    target.heap = heap.merge(other.heap, edit, this.joinCell);
    this.kind = 's';
    target.shadows = shadows.merge(other.shadows, edit, this.joinShadow);
    target.facts = facts.merge(other.facts, edit, this.intersectThreats);
    for (const [value, excludes] of this.agreed ?? []) if (target.facts.get(value) !== excludes) target.addFact(value, excludes);
    return registers !== target.registers || heap !== target.heap || shadows !== target.shadows || facts !== target.facts;
  }

  private readonly intersectThreats = (id: ValueId, left: ThreatSet | undefined, right: ThreatSet | undefined): ThreatSet | undefined => {
    const agreed = this.agreed?.get(id);
    if (agreed !== undefined) return agreed;
    const own = id === requestId ? intersectStated(left ?? 0, right ?? 0) : this.intersectOwn(left ?? 0, right ?? 0);
    if (left !== undefined && right !== undefined) return ((left & right) | own) === 0 ? undefined : (left & right) | own;
    if (own !== 0) return own;
    // What is harmless is of no harmful kind.
    const kind = this.context.kinds.get(id);
    if (kind === undefined) return undefined;
    return (((left === undefined ? this.target.facts : this.other.facts).get(kind.value) ?? 0) & everyThreat) === everyThreat
      ? (left ?? right)
      : undefined;
  };

  /** What is the caller's own on one side is nothing to hide on the other where he may see all. */
  private intersectOwn(left: ThreatSet, right: ThreatSet): ThreatSet {
    if (((left ^ right) & exposureThreat) === 0) return 0;
    const { facts } = (left & exposureThreat) === 0 ? this.target : this.other;
    return (facts.get(requestId) ?? 0) & exposureThreat;
  }

  private readonly joinRegister = (register: number, left: Value | undefined, right: Value | undefined): Value | undefined => {
    if (this.meeting.live?.has(register) === false) return left;
    if (left === undefined) return right === undefined ? undefined : this.bake(right, 'right');
    if (right === undefined) return this.bake(left, 'left');
    if (isSameValue(left, right)) return left;
    this.key = register;
    return this.joinAt(this.bake(left, 'left'), this.bake(right, 'right'), false);
  };

  private readonly joinCell = (address: number, left: Cell | undefined, right: Cell | undefined): Cell | undefined => {
    const { context } = this;
    if (left === undefined) return right === undefined ? undefined : this.bakeCell(right, 'right');
    if (right === undefined) return this.bakeCell(left, 'left');
    context.spend(left.fields === right.fields ? 1 : right.fields.size);
    this.key = address;
    return joinCells(left, right, (this.cellJoin ??= this.makeCellJoin()));
  };

  private readonly joinShadow = (id: ValueId, left: Cell | undefined, right: Cell | undefined): Cell | undefined =>
    this.joinCell(id, left ?? unwritten, right ?? unwritten);

  private makeCellJoin(): CellJoin {
    return {
      join: (field, a, b, isSwapped) => {
        this.field = field;
        return this.joinAt(a, b, isSwapped);
      },
      bake: (value, side) => this.bake(value, side),
      missing: this.context.undefinedValue,
      difference: this.getDifference(),
      isTurnEnd: this.meeting.isTurnEnd === true,
    };
  }

  /** What both sides know, the joined state knows too. */
  private bake(value: Value, side: keyof FactDifference): Value {
    if (value.taints.length === 0 || this.getDifference()[side].length === 0) return value;
    return bakeFacts(value, side === 'left' ? this.target : this.other);
  }

  private bakeCell(cell: Cell, side: keyof FactDifference): Cell {
    return this.getDifference()[side].length === 0 ? cell : bakeCellFacts(side === 'left' ? this.target : this.other, cell);
  }

  private joinAt(before: Value, after: Value, isSwapped: boolean): Value {
    const { context, target, other } = this;
    context.spend(1 + Math.min(before.taints.length, after.taints.length));
    const isSame = before.id === after.id;
    const left = isSame ? before : letChoose(before, isSwapped ? other : target, isSwapped ? target : other);
    const right = isSame ? after : letChoose(after, isSwapped ? target : other, isSwapped ? other : target);
    const joined = joinValues(left, right, this.getPhi, this.joinImplications(left, right, isSwapped));
    if (joined.taints.length > 0 && (joined.id !== left.id || joined.id !== right.id))
      this.agreeOnSlash(joined.id, isSwapped ? right : left, isSwapped ? left : right);
    if (joined.taints.length > 0 && !isSame && (this.isNothing(left) || this.isNothing(right))) this.noteOptional(joined, left, isSwapped);
    if (!isSame) this.noteFailing(joined, left, right, isSwapped);
    if (canRelate(joined, left, right, context)) {
      const [first, second] = isSwapped ? [other, target] : [target, other];
      relate(joined, { value: left, state: first }, { value: right, state: second }, context);
    }
    return joined;
  }

  /** Notes that something of the caller's is left out where he is as well known, and need not be allowed to see more. */
  private noteOptional(joined: Value, left: Value, isSwapped: boolean): void {
    const { context, target, other, kind } = this;
    const [first, second] = isSwapped ? [other, target] : [target, other];
    const isLeft = this.isNothing(left);
    const without = (isLeft ? first : second).facts.get(requestId) ?? 0;
    const within = (isLeft ? second : first).facts.get(requestId) ?? 0;
    if ((without & exposureThreat) !== 0 || (without & requestFacts.authenticated) !== (within & requestFacts.authenticated)) return;
    if ((uniteNatures(joined.taints) & natures.identity) === 0) return;
    if (kind !== 'r') context.optional.set(joined.id, 'missing');
    else if (!context.optional.has(joined.id)) context.optional.set(joined.id, 'undefined');
  }

  /** Notes what is there only where it is not known who calls. */
  private noteFailing({ id }: Value, left: Value, right: Value, isSwapped: boolean): void {
    const { context, target, other } = this;
    const isLeft = isUndefined(left) || isNull(left);
    if (isLeft === (isUndefined(right) || isNull(right))) return;
    const [without, within] = isLeft === isSwapped ? [other, target] : [target, other];
    const isKnown = ({ facts }: State): boolean => ((facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0;
    if ((isKnown(without) && !isKnown(within)) || context.isOfFailing(isLeft ? right : left)) context.noteFailing(id);
  }

  /** Is it what is not there, or the `undefined` that a program writes? An optional chain that ends early is another. */
  private isNothing(value: Value): boolean {
    return this.kind === 'r' ? value.id === this.context.undefinedValue.id : isUndefined(value);
  }

  private agreeOnSlash(id: ValueId, left: Value, right: Value): void {
    const { context, target, other } = this;
    if (!context.isBehindSlash(left, target) || !context.isBehindSlash(right, other)) return;
    const { value, excludes } = context.makeSlashFact(id);
    (this.agreed ??= new Map()).set(value, excludes);
  }

  private readonly getPhi = (): ValueId => {
    const { place, kind, key, field, context } = this;
    return context.getPhiId(kind === 'r' ? `${place}:r${key}` : `${place}:${kind}${key}.${field ?? ''}`);
  };

  private joinImplications(left: Value, right: Value, isSwapped: boolean): Implications | undefined {
    if (left === right) return undefined;
    if (left.refs.length > 0 && right.refs.length > 0 && this.kind === 'r') {
      const whenEmpty = this.joinEmptiness(left, right);
      if (whenEmpty.length > 0) return { test: 'empty', whenTrue: whenEmpty, whenFalse: [] };
    }
    if (isOtherTest(left) || isOtherTest(right)) return undefined;
    const leftTruth = this.findTruth(left);
    const rightTruth = this.findTruth(right);
    if (left.implications === undefined && right.implications === undefined && leftTruth === undefined && rightTruth === undefined)
      return undefined;
    const difference = this.getDifference();
    const known = isSwapped ? { left: difference.right, right: difference.left } : difference;
    const whenUndefined = this.joinUndefined(left, right, known);
    return joinImplications({ value: left, truth: leftTruth }, { value: right, truth: rightTruth }, known, whenUndefined);
  }

  /** `let errors = []; if (!test(x)) errors = [...errors, x]`: what is known if it is the list in which there may be nothing. */
  private joinEmptiness(left: Value, right: Value): readonly Fact[] {
    const { target, other } = this;
    const [leftEmpty, rightEmpty] = [mayBeEmpty(left, target), mayBeEmpty(right, other)];
    if (leftEmpty === undefined || rightEmpty === undefined || (!leftEmpty && !rightEmpty)) return [];
    const difference = this.getDifference();
    const leftTold = [...(left.implications?.whenTrue ?? []), ...difference.left];
    const rightTold = [...(right.implications?.whenTrue ?? []), ...difference.right];
    if (!rightEmpty) return leftTold;
    return leftEmpty ? intersectFacts(leftTold, rightTold) : rightTold;
  }

  private findTruth(value: Value): boolean | undefined {
    const { taints, nodes, constants } = value;
    return (
      findTruth(value) ?? ((taints.length + nodes.length > 0 || constants === undefined) && this.context.isTrue(value) ? true : undefined)
    );
  }

  /** `let bad; if (!test(x)) bad = x`: what is known if there is nothing in the end. */
  private joinUndefined(left: Value, right: Value, known: FactDifference): readonly Fact[] {
    const a = tellUndefined(left, known.left);
    const b = tellUndefined(right, known.right);
    if (a === undefined && b === undefined) return [];
    const { context } = this;
    if (a !== undefined && b !== undefined) return intersectFacts(a, b);
    return context.isThere(a === undefined ? left : right) ? (a ?? b ?? []) : [];
  }

  /** Facts are joined last. */
  private getDifference(): FactDifference {
    return (this.difference ??= collectFactDifference(this.target, this.other));
  }
}

/** `doc.isPublic || doc.owner === me`: what is found is the caller's to see on both sides. */
function intersectStated(left: ThreatSet, right: ThreatSet): ThreatSet {
  if (((left ^ right) & exposureThreat) === 0) return 0;
  const [allowed, other] = (left & exposureThreat) === 0 ? [right, left] : [left, right];
  return (other & ~allowed & requestFacts.stated) === 0 ? 0 : exposureThreat;
}

/** What the sender chose where he may choose, and the program chose elsewhere, is as good as his own. */
function letChoose(value: Value, { facts }: State, other: State): Value {
  if (value.taints.length === 0) return value;
  const isAllowed = ((facts.get(requestId) ?? 0) & ~(other.facts.get(requestId) ?? 0) & exposureThreat) !== 0;
  if (!isAllowed) return value;
  const taints = value.taints
    .map((taint) => (isChosen(taint) ? withThreats(taint, taint.threats & ~exposureThreat) : taint))
    .filter(({ threats }) => threats !== 0);
  return withTaints(value, taints);
}

function isChosen({ lookup, root: { nature } }: Taint): boolean {
  return lookup === undefined && (nature & natures.request) !== 0 && (nature & natures.confidential) === 0;
}

/** Does the value tell something, but not when it is tested for truth? */
function isOtherTest({ implications }: Value): boolean {
  return implications !== undefined && implications.test !== 'truth';
}

/** Can nothing be in a list? `undefined` of what is no list that the program made. */
function mayBeEmpty({ refs, taints, nodes, constants, implications }: Value, state: State): boolean | undefined {
  if (taints.length + nodes.length > 0 || constants?.length !== 0 || (implications !== undefined && implications.test !== 'empty'))
    return undefined;
  let isPossible = false;
  for (const ref of refs) {
    const cell = state.getLocalCell(ref);
    if (cell?.kind !== 'array') return undefined;
    if (getWhenEmpty(cell) !== 'never') isPossible = true;
  }
  return isPossible;
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
    !isUntrusted(side.value.taints) && side.value.refs.length === 0 && !isUntrusted(bakeFacts(meets.value, side.state).taints);
  if (id === left.value.id ? isDefault(right, left) : isDefault(left, right)) {
    if (id !== left.value.id) context.transparent.set(id, right.value.id);
  } else if (id !== left.value.id && isDefault(right, left)) context.transparent.set(id, left.value.id);
  else if (id !== left.value.id || right.value.id !== context.transparent.get(id)) {
    context.transparent.delete(id);
    context.unrelated.add(id);
  }
}

function collectFactDifference(target: State, other: State): FactDifference {
  if (target.facts === other.facts) return noDifference;
  const left: Fact[] = [];
  const right: Fact[] = [];
  target.facts.merge(other.facts, noEdit, (value, a, b) => {
    if (a === b) return a;
    // Less is known on one side than on the other: what that is counts where the other one is ruled out.
    if (a !== undefined) left.push({ value, excludes: a });
    if (b !== undefined) right.push({ value, excludes: b });
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
function joinImplications(
  left: Tested,
  right: Tested,
  difference: FactDifference,
  whenUndefined: readonly Fact[],
): Implications | undefined {
  const whenTrue = joinTold(left, right, difference, true);
  const whenFalse = joinTold(left, right, difference, false);
  const cases = joinCases(left.value, right.value, difference);
  if (whenTrue.length + whenFalse.length + whenUndefined.length === 0 && cases === undefined) return undefined;
  const told = addCases(makeTold('truth', whenTrue, whenFalse, whenUndefined), cases);
  return mayBeNothing(left.value) || mayBeNothing(right.value) ? { ...told, isLoose: true } : told;
}

/** Can it be something else than `false` that is not true? */
function mayBeNothing({ constants, implications }: Value): boolean {
  return implications?.isLoose === true || constants?.some((each) => each !== false && !each) === true;
}

/** What is known if the value is `undefined`, where it is that or tells of it. */
function tellUndefined(value: Value, known: readonly Fact[]): readonly Fact[] | undefined {
  const { implications } = value;
  const isNothing = isUndefined(value);
  if (!isNothing && implications?.whenUndefined === undefined) return undefined;
  return [...(implications?.whenUndefined ?? []), ...(isNothing ? (implications?.whenFalse ?? []) : []), ...known];
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
