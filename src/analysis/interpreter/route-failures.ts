import { makeCell } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateLocal } from './allocate.ts';
import type { Callback, ModelCall } from './callbacks.ts';
import { findNextParameter } from './continuations.ts';

/**
 * Gives functions of an application that take errors what the functions before them failed with (`next(error)`, `throw error`), and notes what the
 * others go on with.
 */
export function giveFailures(activation: Activation, state: State, call: ModelCall): void {
  for (const [key, callback] of call.callbacks) {
    if (callback.takesFailures === true) keepTaker(activation, call);
    if (callback.isErrorFirst !== true && callback.takesFailures !== true) listenToNext(activation, state, callback, key);
    else if (activation.failures !== undefined) callback.parameters.set(0, activation.failures);
  }
}

/** Keeps what functions of an application failed with for those that are added later. Answers whether that is something new. */
export function keepFailures(activation: Activation, state: State, { callbacks }: ModelCall): boolean {
  const { failures: before } = activation;
  for (const { thrown, result, reached, wentOn } of callbacks.values())
    for (const value of [
      thrown,
      result?.pending?.thrown,
      ...listGiven(activation, state, reached),
      ...listGiven(activation, state, wentOn),
    ]) {
      if (value === undefined || value.taints.length + value.refs.length === 0) continue;
      const { failures: old } = activation;
      activation.failures = old === undefined ? value : joinValues(old, value, () => getSiteId(activation, 'failures'));
    }
  return activation.failures !== before;
}

/** Calls that added functions which take failures, by place. */
const takers = new WeakMap<Activation, Map<number, ModelCall>>();

function keepTaker(activation: Activation, call: ModelCall): void {
  const known = takers.get(activation) ?? new Map<number, ModelCall>();
  known.set(call.site.at.start, call);
  takers.set(activation, known);
}

/** Answers the calls before this one that added functions which take failures, once more with those that are known now. */
export function listFailureTakers(activation: Activation): readonly ModelCall[] {
  const { failures } = activation;
  const calls = failures === undefined ? [] : [...(takers.get(activation)?.values() ?? [])];
  for (const { callbacks } of calls)
    for (const callback of callbacks.values()) {
      if (failures === undefined || callback.takesFailures !== true) continue;
      callback.parameters.set(0, failures);
      callback.called = false;
    }
  return calls;
}

/** The last of the functions in a call goes on to none that is known. */
function listenToNext(activation: Activation, state: State, callback: Callback, key: string): void {
  const position = findNextParameter(callback);
  const next = position === undefined ? undefined : callback.parameters.get(position);
  if (position === undefined || next === undefined || next.refs.length > 0) return;
  const promise = allocateLocal(activation, state, `went on ${key}`, makeCell('object'));
  const resolver = { promise, name: 'resolve', argument: 0 } as const;
  const { refs } = allocateLocal(activation, state, `goes on to none ${key}`, makeCell('function', { resolver }));
  callback.wentOn = promise;
  callback.parameters.set(position, makeValueLike(next, { refs }));
}

function listGiven(activation: Activation, state: State, promise: Value | undefined): readonly Value[] {
  return promise?.refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get('resolve') ?? []) ?? [];
}
