import { withContentsOf } from '../domain/array-contents.ts';
import { getWhenEmpty, makeCellLike } from '../domain/cell.ts';
import { uniteFacts } from '../domain/facts.ts';
import type { State } from '../domain/state.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { forgetTold } from './forget-turn.ts';
import type { LoopFlag } from './loop-flag.ts';
import { isTextual, pickOne } from './pick-one.ts';
import { readIterated } from './read-iterated.ts';
import { collectTurnFacts, listTurnFacts, mergeTurnFacts, noTurnFacts, type TurnFacts } from './turn-facts.ts';

/** What the turns of one loop over a list find out of their elements: it holds, in the end, of all. */
export class LoopFacts {
  private readonly activation: Activation;
  /** Variables that say in the end whether a turn found something. */
  private readonly flags: readonly LoopFlag[];
  /** What turns found out; absent: none has ended yet. */
  private facts: TurnFacts | undefined = undefined;
  /** What holds of the same if nothing was put into a list or object by the end of any turn. */
  private readonly whenEmpty = new Map<Address, TurnFacts>();
  /** Any element of the list, as it was when the turn began. */
  private any: Value | undefined = undefined;
  /** The element, where all are one value, and what was known when the turn began. */
  whole: { readonly element: ValueId; readonly before: State['facts'] } | undefined = undefined;

  constructor(activation: Activation, flags: readonly LoopFlag[]) {
    this.activation = activation;
    this.flags = flags;
  }

  /** Has a turn ended? */
  get hasEnded(): boolean {
    return this.facts !== undefined;
  }

  /** Begins a turn, and answers the element that it is for. */
  begin(turn: State, iterable: Value): Value {
    const { activation } = this;
    const any = readIterated(activation, turn, iterable);
    const element = any.taints.length > 0 && isTextual(any) ? pickOne(activation, turn, any, 'turn') : any;
    this.any = any;
    this.whole = element === any && any.taints.length > 0 ? { element: any.id, before: turn.facts } : undefined;
    if (iterable.refs.length === 0 && iterable.taints.length > 0) activation.run.lists.sentElements.add(element.id);
    for (const flag of this.flags) flag.begin(turn);
    return element;
  }

  /** Ends a turn. Answers whether less is known now than after the turns before. */
  end(state: State, element: Value, iterable: Value): boolean {
    const { any = element } = this;
    const collect = (turn: State): TurnFacts => collectTurnFacts(this.activation, turn, { element, any, iterable });
    const found = collect(state);
    let isLess = this.endWhenEmpty(state, found, collect);
    const facts = mergeTurnFacts(this.facts, found);
    if (facts !== this.facts) isLess = true;
    this.facts = facts;
    for (const flag of this.flags) if (flag.end(state, collect)) isLess = true;
    if (element.taints.length > 0) forgetTold(this.activation.run, state, element.id);
    return isLess;
  }

  /** Ends the loop: every element had its turn. */
  finish(state: State): void {
    for (const { value, excludes } of listTurnFacts(this.facts ?? noTurnFacts)) state.addFact(value, excludes);
    for (const flag of this.flags) flag.finish(state);
    for (const [address, facts] of this.whenEmpty) {
      const cell = state.getLocalCell(address);
      if (cell === undefined) continue;
      const whenEmpty = getWhenEmpty(cell);
      if (whenEmpty !== 'never')
        state.setLocalCell(address, withContentsOf(cell, makeCellLike(cell, { whenEmpty: uniteFacts(whenEmpty, listTurnFacts(facts)) })));
    }
  }

  /** The same for what holds while a list of errors is empty. Answers whether less is known now than after the turns before. */
  private endWhenEmpty(state: State, found: TurnFacts, collect: (turn: State) => TurnFacts): boolean {
    let changed = false;
    state.heap.each((cell, address) => {
      if (cell.length !== 0 && cell.whenEmpty === undefined) return;
      const whenEmpty = getWhenEmpty(cell);
      if (whenEmpty === 'never') return;
      const old = this.whenEmpty.get(address);
      const merged = mergeTurnFacts(old, whenEmpty.length === 0 ? found : collect(withFacts(state, whenEmpty)));
      if (old === merged) return;
      this.whenEmpty.set(address, merged);
      changed = true;
    });
    return changed;
  }
}

function withFacts(state: State, facts: readonly Fact[]): State {
  const turn = state.fork();
  for (const { value, excludes } of facts) turn.addFact(value, excludes);
  return turn;
}
