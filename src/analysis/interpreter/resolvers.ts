import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation, type Arguments } from './activation.ts';
import { addSettledFacts } from '../access/settled-facts.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';

/** Makes a function that settles a promise with what it is called with. */
export function makeResolver(activation: Activation, state: State, promise: Value, name: 'resolve' | 'reject'): Value {
  return allocateValue(activation, state, name, makeCell('function', { resolver: { promise, name, argument: 0 } }));
}

/** Calls a function with `resolve` and `reject`; answers what it hands to the first. */
export function runWithResolvers(activation: Activation, state: State, call: (args: Arguments) => unknown): Value {
  const promise = allocateValue(activation, state, 'promise', makeCell('object'));
  const values = [makeResolver(activation, state, promise, 'resolve'), makeResolver(activation, state, promise, 'reject')];
  call({ values, rest: undefined });
  const settled = promise.refs.map((ref) => getCell(activation, state, ref)?.fields.get('resolve')).filter((value) => value !== undefined);
  const value = joinAll(activation, 'resolved', settled) ?? activation.run.makeValue({ id: getSiteId(activation, 'resolved') });
  return addSettledFacts(activation, state, promise, value);
}
