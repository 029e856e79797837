import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, withNodes, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { addFacts } from './guards.ts';
import { readSettled, runWithResolvers } from './resolvers.ts';

/**
 * Answers what an awaited value is. Promises are transparent; only what async functions found out waits for this moment. A list of
 * promises (`Promise.all`) settles with all its elements.
 */
export function settle(activation: Activation, state: State, value: Value): Value {
  const settled = settleThenable(activation, state, settleOne(activation, state, value));
  const [ref] = settled.refs;
  const cell = ref === undefined || settled.refs.length > 1 ? undefined : getCell(activation, state, ref);
  if (cell?.kind !== 'array' || ![...cell.fields.values(), cell.rest].some((each) => isOpen(activation, state, each))) return settled;
  const fields = new Map([...cell.fields].map(([name, each]) => [name, settleOne(activation, state, each)]));
  const rest = cell.rest === undefined ? undefined : settleOne(activation, state, cell.rest);
  const list = allocateValue(activation, state, 'settled', makeCell('array', { fields, rest, length: cell.length }));
  const verdicts = activation.run.lists.openVerdicts.get(settled.id);
  if (verdicts !== undefined) activation.run.lists.verdicts.set(list.id, verdicts);
  return withNodes(list, settled.nodes);
}

/** An object of the program that has a method `then` is what it hands to the function that it is given. */
function settleThenable(activation: Activation, state: State, value: Value): Value {
  const [ref] = value.refs;
  const cell = ref === undefined || value.refs.length > 1 ? undefined : getCell(activation, state, ref);
  if (cell === undefined || !mayHaveMethod(cell)) return value;
  const { operations } = activation.run;
  const then = operations.readProperty(activation, state, value, 'then');
  if (!then.refs.some((each) => getCell(activation, state, each)?.closure !== undefined)) return value;
  const site = { at: activation.span, argumentSpans: [], calleeText: 'then', isConstruct: false };
  const settled = runWithResolvers(activation, state, (args) => operations.callValue(activation, state, then, value, args, site));
  return readSettled(activation, state, settled);
}

function mayHaveMethod({ kind, fields }: Cell): boolean {
  return kind === 'instance' || (kind === 'object' && fields.has('then'));
}

function isOpen(activation: Activation, state: State, value: Value | undefined): boolean {
  if (value === undefined) return false;
  return value.pending !== undefined || value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'promise');
}

function settleOne(activation: Activation, state: State, value: Value): Value {
  const settled = readSettled(activation, state, value);
  if (settled.pending === undefined) return settled;
  const { facts, implications } = settled.pending;
  addFacts(activation, state, facts);
  return makeValueLike(settled, { pending: undefined, implications });
}
