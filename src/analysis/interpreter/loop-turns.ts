import { getWhenEmpty, makeCellLike } from '../domain/cell.ts';
import { uniteFacts } from '../domain/facts.ts';
import type { State } from '../domain/state.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { BlockId, Terminator } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { forgetTold, forgetTurn } from './forget-turn.ts';
import { findFlags, type LoopFlag } from './loop-flag.ts';
import { findLoops } from './loop-nesting.ts';
import { isTextual, pickOne } from './pick-one.ts';
import { readIterated } from './read-iterated.ts';
import { getRegister } from './registers.ts';
import { collectTurnFacts, listTurnFacts, mergeTurnFacts, noTurnFacts, type TurnFacts } from './turn-facts.ts';

type Iterate = Extract<Terminator, { readonly op: 'iterate' }>;

/** What is remembered of one loop. */
interface Loop {
  readonly terminator: Iterate;
  /** What turns found out; absent: none has ended yet. */
  facts: TurnFacts | undefined;
  /** What holds of the same if nothing was put into a list or object by the end of any turn. */
  readonly whenEmpty: Map<Address, TurnFacts>;
  /** Variables that say in the end whether a turn found something. */
  readonly flags: readonly LoopFlag[];
  /** Any element of the list, as it was when the turn began. */
  any: Value;
  /** The element, where all are one value, and what was known when the turn began. */
  whole: { readonly element: ValueId; readonly before: State['facts'] } | undefined;
}

/** The loops over lists of one function: what each turn finds out of its element holds, in the end, of all. */
export class LoopTurns {
  private readonly activation: Activation;
  private readonly loops = new Map<BlockId, Loop>();

  constructor(activation: Activation) {
    this.activation = activation;
  }

  /** Begins a turn: gives the loop's variable an element. */
  begin(head: BlockId, terminator: Iterate, turn: State): void {
    const { activation } = this;
    const iterable = getRegister(activation, turn, terminator.iterable);
    const any = readIterated(activation, turn, iterable);
    const element = any.taints.length > 0 && isTextual(any) ? pickOne(activation, turn, any, 'turn') : any;
    let loop = this.loops.get(head);
    if (loop === undefined) {
      const flags = findFlags(activation, turn, head, terminator.exit);
      this.loops.set(head, (loop = { terminator, facts: undefined, whenEmpty: new Map(), flags, any, whole: undefined }));
    }
    loop.any = any;
    loop.whole = element === any && any.taints.length > 0 ? { element: any.id, before: turn.facts } : undefined;
    turn.setRegister(terminator.element, element);
    if (iterable.refs.length === 0 && iterable.taints.length > 0) activation.run.sentElements.add(element.id);
    for (const flag of loop.flags) flag.begin(turn);
  }

  hasEnded(head: BlockId): boolean {
    return this.loops.get(head)?.facts !== undefined;
  }

  /** Ends a turn. Answers whether less is known now than after the turns before. */
  end(head: BlockId, state: State): boolean {
    const loop = this.loops.get(head);
    const element = loop === undefined ? undefined : state.getRegister(loop.terminator.element);
    if (loop === undefined || element === undefined) return false;
    const iterable = getRegister(this.activation, state, loop.terminator.iterable);
    const collect = (turn: State): TurnFacts => collectTurnFacts(this.activation, turn, { element, any: loop.any, iterable });
    const found = collect(state);
    let isLess = endWhenEmpty(loop, state, found, collect);
    const facts = mergeTurnFacts(loop.facts, found);
    if (facts !== loop.facts) isLess = true;
    loop.facts = facts;
    for (const flag of loop.flags) if (flag.end(state, collect)) isLess = true;
    if (element.taints.length > 0) forgetTold(this.activation.run, state, element.id);
    return isLess;
  }

  /** Ends the loop: every element had its turn. */
  finish(head: BlockId, state: State): void {
    const loop = this.loops.get(head);
    for (const { value, excludes } of listTurnFacts(loop?.facts ?? noTurnFacts)) state.addFact(value, excludes);
    for (const flag of loop?.flags ?? []) flag.finish(state);
    for (const [address, facts] of loop?.whenEmpty ?? []) {
      const cell = state.getLocalCell(address);
      if (cell === undefined) continue;
      const whenEmpty = getWhenEmpty(cell);
      if (whenEmpty !== 'never')
        state.setLocalCell(address, makeCellLike(cell, { whenEmpty: uniteFacts(whenEmpty, listTurnFacts(facts)) }));
    }
  }

  /** Where a jump leads out of loops whose elements are not told apart. */
  leave(from: BlockId, target: BlockId, state: State): void {
    let loop = findLoops(this.activation.function)[from];
    for (; loop !== undefined && (target < loop.head || target >= loop.exit); loop = loop.outer) {
      const whole = this.loops.get(loop.head)?.whole;
      if (whole !== undefined) forgetTurn(this.activation.run, state, whole.element, whole.before);
    }
  }
}

function withFacts(state: State, facts: readonly Fact[]): State {
  const turn = state.fork();
  for (const { value, excludes } of facts) turn.addFact(value, excludes);
  return turn;
}

/** The same for what holds while a list of errors is empty. Answers whether less is known now than after the turns before. */
function endWhenEmpty({ whenEmpty: known }: Loop, state: State, found: TurnFacts, collect: (turn: State) => TurnFacts): boolean {
  let changed = false;
  state.heap.each((cell, address) => {
    if (cell.length !== 0 && cell.whenEmpty === undefined) return;
    const whenEmpty = getWhenEmpty(cell);
    if (whenEmpty === 'never') return;
    const old = known.get(address);
    const merged = mergeTurnFacts(old, whenEmpty.length === 0 ? found : collect(withFacts(state, whenEmpty)));
    if (old === merged) return;
    known.set(address, merged);
    changed = true;
  });
  return changed;
}
