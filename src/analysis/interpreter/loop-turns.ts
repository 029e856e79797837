import type { State } from '../domain/state.ts';
import type { BlockId, Terminator } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { forgetTurn } from './forget-turn.ts';
import { LoopFacts } from './loop-facts.ts';
import { findFlags } from './loop-flag.ts';
import { findLoops } from './loop-nesting.ts';
import { getRegister } from './registers.ts';

type Iterate = Extract<Terminator, { readonly op: 'iterate' }>;

/** What is remembered of one loop. */
interface Loop {
  readonly terminator: Iterate;
  readonly facts: LoopFacts;
}

/** The loops over lists of one function, by the blocks at their heads. */
export class LoopTurns {
  private readonly activation: Activation;
  private readonly loops = new Map<BlockId, Loop>();

  constructor(activation: Activation) {
    this.activation = activation;
  }

  /** Begins a turn: gives the loop's variable an element. */
  begin(head: BlockId, terminator: Iterate, turn: State): void {
    const { activation } = this;
    let loop = this.loops.get(head);
    if (loop === undefined) {
      const facts = new LoopFacts(activation, findFlags(activation, turn, head, terminator.exit));
      this.loops.set(head, (loop = { terminator, facts }));
    }
    turn.setRegister(terminator.element, loop.facts.begin(turn, getRegister(activation, turn, terminator.iterable)));
  }

  hasEnded(head: BlockId): boolean {
    return this.loops.get(head)?.facts.hasEnded === true;
  }

  /** Ends a turn. Answers whether less is known now than after the turns before. */
  end(head: BlockId, state: State): boolean {
    const loop = this.loops.get(head);
    const element = loop === undefined ? undefined : state.getRegister(loop.terminator.element);
    if (loop === undefined || element === undefined) return false;
    return loop.facts.end(state, element, getRegister(this.activation, state, loop.terminator.iterable));
  }

  /** Ends the loop: every element had its turn. */
  finish(head: BlockId, state: State): void {
    this.loops.get(head)?.facts.finish(state);
  }

  /** Where a jump leads out of loops whose elements are not told apart. */
  leave(from: BlockId, target: BlockId, state: State): void {
    let loop = findLoops(this.activation.function)[from];
    for (; loop !== undefined && (target < loop.head || target >= loop.exit); loop = loop.outer) {
      const whole = this.loops.get(loop.head)?.facts.whole;
      if (whole !== undefined) forgetTurn(this.activation.run, state, whole.element, whole.before);
    }
  }
}
