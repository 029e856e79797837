import { mapTold } from '../domain/told-cases.ts';
import { bakeCellFacts } from '../domain/bake-cell.ts';
import { bakeFacts } from '../domain/join.ts';
import type { Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Register } from '../ir/ir.ts';
import { forgetMade } from './made-facts.ts';
import type { Run } from './run.ts';

/**
 * Whoever leaves a loop in the middle of a turn knows of this turn's element only: what was found out of it is settled in the values that
 * hold it, and forgotten for all others. `before` is what was known when the turn began.
 */
export function forgetTurn(run: Run, state: State, element: ValueId, before: State['facts']): void {
  forgetTold(run, state, element);
  const learned: ValueId[] = [];
  state.facts.each((excludes, id) => {
    if (before.get(id) !== excludes && isPartOf(run, id, element)) learned.push(id);
  });
  if (learned.length === 0) return;
  const settled = state.fork();
  state.registers.each((value, register) => {
    const baked = bakeFacts(value, state);
    if (baked !== value) settled.setRegister(register, baked);
  });
  state.heap.each((cell, address) => {
    const baked = bakeCellFacts(state, cell);
    if (baked !== cell) settled.setLocalCell(address, baked);
  });
  for (const id of learned) settled.setFact(id, before.get(id) ?? 0);
  state.become(settled);
}

/** The same for what tests that were made in the turn tell: `last = test(x)`. */
export function forgetTold(run: Run, state: State, element: ValueId): void {
  const isOther = ({ value }: Fact): boolean => !isPartOf(run, value, element);
  const changed: [Register, Value][] = [];
  state.registers.each((value, register) => {
    const { implications } = value;
    if (implications === undefined) return;
    const others = mapTold(implications, (facts) => (facts.every(isOther) ? facts : facts.filter(isOther)));
    if (others !== implications) changed.push([register, makeValueLike(value, { implications: others })]);
  });
  for (const [register, value] of changed) state.setRegister(register, value);
  const cells: [Address, Cell][] = [];
  state.heap.each((cell, address) => {
    const other = forgetMade(cell, (fact) => !isOther(fact));
    if (other !== undefined) cells.push([address, other]);
  });
  for (const [address, cell] of cells) state.setLocalCell(address, cell);
}

/** Is the value what it is compared with, or read from it? */
export function isPartOf(run: Run, id: ValueId, whole: ValueId): boolean {
  let current: ValueId | undefined = id;
  for (let depth = 0; current !== undefined && depth < 12; depth++) {
    if (current === whole) return true;
    current = run.parts.findOrigin(current)?.base;
  }
  return false;
}
