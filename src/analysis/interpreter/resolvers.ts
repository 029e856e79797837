import { makeCell, makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { isBottom, makeValueLike, type Value } from '../domain/value.ts';
import { uniteRefs } from '../domain/unite-lists.ts';
import type { Address } from '../domain/identity.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { addSettledFacts } from '../access/settled-facts.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';
import { addRejection, markRejected } from './rejected-promise.ts';

/** Makes a function that settles a promise with what it is called with. */
export function makeResolver(activation: Activation, state: State, promise: Value, name: 'resolve' | 'reject'): Value {
  return allocateValue(activation, state, name, makeCell('function', { resolver: { promise, name, argument: 0 } }));
}

/**
 * Calls a function with `resolve` and `reject`; answers what it hands to the first, or a promise that is settled later: fulfilled too, unless
 * `neverFulfils`.
 */
export function runWithResolvers(activation: Activation, state: State, call: (args: Arguments) => unknown, neverFulfils = false): Value {
  const promise = allocateValue(activation, state, 'promise', makeCell('promise'));
  const resolve = makeResolver(activation, state, promise, 'resolve');
  call({ values: [resolve, makeResolver(activation, state, promise, 'reject')], rest: undefined });
  const settled = listSettled(activation, state, promise);
  const value = joinAll(activation, 'resolved', settled);
  const reason = joinAll(activation, 'reason', listRejected(activation, state, promise));
  if (value === undefined && neverFulfils) return reason === undefined ? promise : markRejected(activation, state, promise, reason);
  const answer = value === undefined ? keepOpen(activation, state, promise, resolve) : addSettledFacts(activation, state, promise, value);
  return addRejection(activation, state, answer, reason);
}

/** Answers a promise together with one that stands for it where its resolver outlives the call: in a list of what waits. */
export function keepOpen(activation: Activation, state: State, promise: Value, resolve: Value): Value {
  const { run } = activation;
  const lasting = run.getGlobalAddress(`promise ${activation.function.id}@${activation.site}`);
  if (!run.globalHeap.has(lasting)) run.globalHeap.set(lasting, makeCell('promise'));
  const open = makeValueLike(promise, { refs: uniteRefs(promise.refs, [lasting]) });
  for (const ref of resolve.refs) {
    const cell = ref > 0 ? state.getLocalCell(ref) : undefined;
    if (cell?.resolver !== undefined) state.setLocalCell(ref, makeCellLike(cell, { resolver: { ...cell.resolver, promise: open } }));
  }
  return open;
}

/** Answers what a promise of the program holds by now; anything else as it is. */
export function readSettled(activation: Activation, state: State, value: Value): Value {
  const isPromise = (ref: Address): boolean => getCell(activation, state, ref)?.kind === 'promise';
  if (!value.refs.some(isPromise)) return value;
  const others = makeValueLike(value, { refs: value.refs.filter((ref) => !isPromise(ref)) });
  const settled = listSettled(activation, state, value);
  const read = joinAll(activation, 'settled', isBottom(others) ? settled : [others, ...settled]);
  return addSettledFacts(
    activation,
    state,
    value,
    read ?? activation.run.makeValue({ id: activation.run.parts.getId(value.id, 'settled') }),
  );
}

function listRejected(activation: Activation, state: State, promise: Value): readonly Value[] {
  return promise.refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get('reject') ?? []);
}

function listSettled(activation: Activation, state: State, promise: Value): readonly Value[] {
  return promise.refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get('resolve') ?? []);
}
