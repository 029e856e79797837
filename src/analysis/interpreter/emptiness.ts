import { withContentsOf } from '../domain/array-contents.ts';
import { getWhenEmpty, makeCellLike, type Cell, type Emptiness } from '../domain/cell.ts';
import { intersectFacts, uniteFacts } from '../domain/facts.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';

/** Answers what holds if nothing is in a list or object of the program. */
export function tellEmpty(activation: Activation, state: State, { refs, taints, nodes, implications }: Value): Emptiness {
  if (refs.length === 0 || taints.length > 0) return [];
  let told: Emptiness = 'never';
  let count = 0;
  for (const ref of refs) {
    const cell = getCell(activation, state, ref);
    // An object of a library, which is a list of the program as well, is known by that list.
    if (cell === undefined || (nodes.length > 0 && cell.kind !== 'array')) return [];
    const own = hasField(cell) ? 'never' : getWhenEmpty(cell);
    if (own === 'never') continue;
    count++;
    const known = refs.length > 1 ? uniteFacts(own, cell.made ?? []) : own;
    told = told === 'never' ? known : intersectFacts(told, known);
  }
  // It is that one of several lists in which there may be nothing.
  return count === 1 && implications?.test === 'empty' ? uniteEmptiness(told, implications.whenTrue) : told;
}

/** Answers the length of a list that is one of several, with what tells which of them it is. */
export function addEmptiness(activation: Activation, state: State, list: Value, length: Value): Value {
  const whenFalse = tellEmpty(activation, state, list);
  return whenFalse === 'never' || whenFalse.length === 0
    ? length
    : makeValueLike(length, { implications: { whenTrue: [], whenFalse, test: 'truth' } });
}

/** The same of what a list is put together of: what is no list is in it itself. */
export function tellEmptyPart(activation: Activation, state: State, part: Value): Emptiness {
  const { refs, taints, nodes } = part;
  return refs.length + taints.length + nodes.length === 0 ? 'never' : tellEmpty(activation, state, part);
}

/** Answers what holds if nothing is in what was put together of both. */
export function uniteEmptiness(left: Emptiness, right: Emptiness): Emptiness {
  return left === 'never' || right === 'never' ? 'never' : uniteFacts(left, right);
}

/** Has an object a property that is there for certain? */
function hasField({ kind, fields }: Cell): boolean {
  if (kind !== 'object') return false;
  for (const { constants } of fields.values()) if (constants !== undefined && !constants.includes(undefined)) return true;
  return false;
}

/** Notes what holds if nothing is in a list that was just made. */
export function noteEmptiness(state: State, { refs }: Value, whenEmpty: Emptiness): void {
  const [address, ...others] = refs;
  const cell = address === undefined || address < 0 || others.length > 0 ? undefined : state.getLocalCell(address);
  if (address === undefined || cell === undefined || cell.isShared) return;
  state.setLocalCell(address, withContentsOf(cell, makeCellLike(cell, { whenEmpty })));
}
