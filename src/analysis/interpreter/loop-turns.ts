import type { ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import { findCarriedRegisters } from '../ir/find-carried-registers.ts';
import type { BlockId, Register, Terminator } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { findCarried } from './find-carried.ts';
import { forgetTurn } from './forget-turn.ts';
import { LoopFacts } from './loop-facts.ts';
import { findFlags } from './loop-flag.ts';
import { findLoops } from './loop-nesting.ts';
import { getRegister } from './registers.ts';
import { renewTurn, restoreTurns } from './renew-turn.ts';

type Iterate = Extract<Terminator, { readonly op: 'iterate' }>;

/** What is remembered of one loop. */
interface Loop {
  readonly terminator: Iterate;
  readonly facts: LoopFacts;
  /** What turns were for. */
  readonly elements: Set<ValueId>;
  /** Registers that a turn writes and the next one reads, and how they were when the loop began; absent: there are none. */
  readonly carried: { readonly registers: readonly Register[]; readonly before: State } | undefined;
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
      this.loops.set(head, (loop = { terminator, facts, elements: new Set(), carried: this.beginCarrying(head, turn) }));
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
    const iterable = getRegister(this.activation, state, loop.terminator.iterable);
    const isLess = loop.facts.end(state, element, iterable);
    // what a list of the program holds is its element in the next turn too
    const isAnother = element.taints.length > 0 && (loop.facts.whole === undefined || iterable.refs.length === 0);
    const carried = isAnother && loop.carried !== undefined ? findCarried(state, loop.carried) : undefined;
    if (carried !== undefined) {
      loop.elements.add(element.id);
      renewTurn(this.activation, state, new Set([element.id]), carried);
    }
    return isLess;
  }

  /** Ends the loop: every element had its turn. */
  finish(head: BlockId, state: State): void {
    const loop = this.loops.get(head);
    if (loop === undefined) return;
    if (loop.elements.size > 0) restoreTurns(this.activation, state, loop.elements);
    loop.facts.finish(state);
  }

  /** Where a jump leads out of loops whose elements are not told apart. */
  leave(from: BlockId, target: BlockId, state: State): void {
    let loop = findLoops(this.activation.function)[from];
    for (; loop !== undefined && (target < loop.head || target >= loop.exit); loop = loop.outer) {
      const whole = this.loops.get(loop.head)?.facts.whole;
      if (whole !== undefined) forgetTurn(this.activation.run, state, whole.element, whole.before);
    }
  }

  private beginCarrying(head: BlockId, turn: State): Loop['carried'] {
    const registers = findCarriedRegisters(this.activation.function)[head] ?? [];
    return registers.length === 0 ? undefined : { registers, before: turn.fork() };
  }
}
