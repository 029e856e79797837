import type { State } from '../domain/state.ts';
import { makeValueLike, type Implications, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';

/** A call under way with what its flow rows gave. */
export interface NativeCall extends ModelCall {
  readonly result: Value;
}

/** One native behaviour: answers the call's result, or `never` when it does not return. */
export type Native = (activation: Activation, state: State, call: NativeCall) => Value | 'never';

/** Answers the result with what it tells when it is tested. */
export function withImplications(result: Value, implications: Implications | undefined): Value {
  return implications === undefined ? result : makeValueLike(result, { implications });
}
