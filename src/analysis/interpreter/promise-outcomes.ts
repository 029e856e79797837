import { bakeFacts, makeTold } from '../domain/join.ts';
import { noEdit } from '../../util/persistent-map.ts';
import { markAsked, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findTruth, makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { Callback, ModelCall } from './callbacks.ts';

/** Does a handler of errors return, so that whoever awaits the promise goes on? */
export function isTaken({ callbacks, arguments: { values } }: ModelCall, argument: number): boolean {
  const called = listHandlers(callbacks, argument);
  const handler = values[argument];
  if (called.length === 0) return handler !== undefined && handler.refs.length + handler.nodes.length > 0;
  return called.some(({ result }) => result !== undefined);
}

/**
 * Takes what was found out while callbacks of `then` ran out of the state: it holds for whoever awaits the result. Where a handler of errors
 * returns, it is known of a result that the handler does not give.
 */
export function holdBack(state: State, call: ModelCall, result: Value): Value {
  const { before } = call;
  if (before === undefined || before.facts === state.facts) return result;
  const found = takeFound(state, before);
  if (found.length === 0) return result;
  const { facts = [], implications = result.implications, thrown } = result.pending ?? {};
  if (!isTaken(call, 1))
    return makeValueLike(result, { implications: undefined, pending: { facts: [...facts, ...found], implications, thrown } });
  const handlers = listHandlers(call.callbacks, 1);
  const known = before.fork();
  for (const { value, excludes } of found) known.addFact(value, excludes);
  const isOwn = handlers.length > 0 && handlers.every((each) => each.result?.taints.length === 0 && each.result.refs.length === 0);
  return tellApart(isOwn ? bakeFacts(result, known) : result, found, handlers);
}

/** Adds what holds of a result that no handler of errors gave: `await check(id).then(() => true, () => false)`. */
export function tellApart(result: Value, found: readonly Fact[], handlers: readonly Callback[]): Value {
  const isAlways = (truth: boolean): boolean =>
    handlers.length > 0 && handlers.every((each) => each.result === undefined || findTruth(each.result) === truth);
  const [isTrue, isFalse] = [isAlways(true), isAlways(false)];
  if ((!isTrue && !isFalse) || found.length === 0) return result;
  const { facts = [], implications = result.implications, thrown } = result.pending ?? {};
  if (implications !== undefined && implications.test !== 'truth') return result;
  const { whenTrue = [], whenFalse = [], whenUndefined = [] } = implications ?? {};
  const asked = markAsked(found);
  const told = makeTold(
    'truth',
    isFalse ? [...whenTrue, ...asked] : whenTrue,
    isTrue ? [...whenFalse, ...asked] : whenFalse,
    whenUndefined,
  );
  return makeValueLike(result, { implications: undefined, pending: { facts, implications: told, thrown } });
}

/** Answers the functions that are called with what a promise was rejected with. */
export function listHandlers(callbacks: ReadonlyMap<string, Callback>, argument: number): readonly Callback[] {
  return [...callbacks.values()].filter((each) => each.argument === argument && each.way.length === 0);
}

function takeFound(state: State, before: State): readonly Fact[] {
  const found: Fact[] = [];
  before.facts.merge(state.facts, noEdit, (value, old, now) => {
    const excludes = (now ?? 0) & ~(old ?? 0);
    if (excludes !== 0 && value !== requestId) found.push({ value, excludes });
    return old;
  });
  for (const { value } of found) state.setFact(value, before.facts.get(value) ?? 0);
  return found;
}
