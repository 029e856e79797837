import { everyThreat } from '../../models/threats.ts';
import { uniteFacts } from '../domain/facts.ts';
import type { State } from '../domain/state.ts';
import { findConstant, findTruth, makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { BlockId, Register } from '../ir/ir.ts';
import { getId, type Activation } from './activation.ts';
import { listTurnFacts, mergeTurnFacts, noTurnFacts, type TurnFacts } from './turn-facts.ts';

/**
 * A boolean variable that a loop turns round when an element is not as it should be: `let valid = true; for (…) if (!test(x)) valid = false`.
 * That it still has its first value in the end tells of every element what it tells in each turn, if it had to have it before the turn too.
 */
export class LoopFlag {
  private readonly register: Register;
  private readonly first: boolean;
  /** Stands for the variable having its first value when the turn begins. */
  private readonly before: ValueId;
  /** What its first value tells at the end of each turn; absent: no turn has ended with it. */
  private facts: TurnFacts | undefined = undefined;

  constructor(register: Register, first: boolean, before: ValueId) {
    this.register = register;
    this.first = first;
    this.before = before;
  }

  begin(turn: State): void {
    this.tell(turn, [{ value: this.before, excludes: everyThreat }]);
  }

  /** Answers whether less is known now than after the turns before. */
  end(state: State, collect: (turn: State) => TurnFacts): boolean {
    const value = state.getRegister(this.register);
    if (value === undefined || findTruth(value) === !this.first) return false;
    const told = readTold(value, this.first);
    const isSettled = state.facts.get(this.before) !== undefined || told.some((fact) => fact.value === this.before);
    const turn = state.fork();
    for (const fact of told) turn.addFact(fact.value, fact.excludes);
    const facts = isSettled ? collect(turn) : noTurnFacts;
    const merged = mergeTurnFacts(this.facts, facts);
    if (merged === this.facts) return false;
    this.facts = merged;
    return true;
  }

  finish(state: State): void {
    const facts = this.facts === undefined ? [] : listTurnFacts(this.facts);
    if (facts.length > 0) this.tell(state, facts);
  }

  private tell(state: State, facts: readonly Fact[]): void {
    const value = state.getRegister(this.register);
    if (value === undefined || (value.implications !== undefined && value.implications.test !== 'truth')) return;
    const { whenTrue = [], whenFalse = [] } = value.implications ?? {};
    const implications: Implications = this.first
      ? { whenTrue: uniteFacts(whenTrue, facts), whenFalse, test: 'truth' }
      : { whenTrue, whenFalse: uniteFacts(whenFalse, facts), test: 'truth' };
    state.setRegister(this.register, makeValueLike(value, { implications }));
  }
}

function readTold({ implications }: Value, truth: boolean): readonly Fact[] {
  if (implications?.test !== 'truth') return [];
  return truth ? implications.whenTrue : implications.whenFalse;
}

/** Answers the variables that are true, or false, for certain when a loop begins, and that its body gives other values. */
export function findFlags(activation: Activation, state: State, head: BlockId, exit: BlockId): readonly LoopFlag[] {
  const flags = new Map<Register, LoopFlag>();
  for (let block = head + 1; block < exit; block++) {
    for (const instruction of activation.function.blocks[block]?.instructions ?? []) {
      if (instruction.op !== 'move' || flags.has(instruction.to)) continue;
      const value = state.getRegister(instruction.to);
      const first = value === undefined ? undefined : findConstant(value)?.value;
      if (typeof first !== 'boolean') continue;
      flags.set(instruction.to, new LoopFlag(instruction.to, first, getId(activation, `flag ${head}:${instruction.to}`)));
    }
  }
  return [...flags.values()];
}
