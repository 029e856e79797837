import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';

/** Marks a function that is called once for equal arguments. */
const mark = '%memoized';

/** Answers functions of the program in the form that keeps what they answer. */
export function memoize(activation: Activation, state: State, value: Value): Value {
  const made = value.refs.map((ref, index) => {
    const closure = getCell(activation, state, ref)?.closure;
    if (closure === undefined) return makeValueLike(value, { refs: [ref], nodes: [] });
    const fields = new Map([[mark, activation.run.makeConstant(true)]]);
    return allocateValue(activation, state, `memoized${index}`, makeCell('function', { closure, fields }));
  });
  const joined = joinAll(activation, 'memoized', made);
  return joined === undefined ? value : makeValueLike(joined, { nodes: value.nodes });
}

/** Does the function keep what it answers? */
export function isMemoized(cell: Cell | undefined): boolean {
  return cell?.fields.has(mark) === true;
}
