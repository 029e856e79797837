import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { addFacts } from './guards.ts';

/**
 * Answers what an awaited value is. Promises are transparent; only what async functions found out waits for this moment. A list of
 * promises (`Promise.all`) settles with all its elements.
 */
export function settle(activation: Activation, state: State, value: Value): Value {
  const settled = settleOne(activation, state, value);
  const [ref] = settled.refs;
  const cell = ref === undefined || settled.refs.length > 1 ? undefined : getCell(activation, state, ref);
  if (cell?.kind !== 'array' || ![...cell.fields.values(), cell.rest].some((each) => each?.pending !== undefined)) return settled;
  const fields = new Map([...cell.fields].map(([name, each]) => [name, settleOne(activation, state, each)]));
  const rest = cell.rest === undefined ? undefined : settleOne(activation, state, cell.rest);
  return allocateValue(activation, state, 'settled', makeCell('array', { fields, rest, length: cell.length }));
}

function settleOne(activation: Activation, state: State, value: Value): Value {
  if (value.pending === undefined) return value;
  const { facts, implications } = value.pending;
  addFacts(activation, state, facts);
  return { ...value, pending: undefined, implications };
}
