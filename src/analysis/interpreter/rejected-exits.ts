import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Register } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { findRejection } from './rejected-promise.ts';

/** A way out of a function on which it answers a rejected promise. */
interface RejectedExit<Exit> {
  readonly exit: Exit;
  readonly reason: Value;
}

const none: readonly never[] = [];

/**
 * Answers the exits that are as good as errors: where one way answers a rejected promise and another does not, who waits for the answer knows which
 * it was. `register`: where a state keeps what is returned.
 */
export function findRejectedExits<Exit extends { readonly state: State }>(
  activation: Activation,
  exits: readonly Exit[],
  register: Register,
): readonly RejectedExit<Exit>[] {
  if (exits.length < 2) return none;
  const rejected = exits.flatMap((exit) => {
    const returned = exit.state.getRegister(register);
    const reason = returned === undefined ? undefined : findRejection(activation, exit.state, returned);
    return reason === undefined ? [] : [{ exit, reason }];
  });
  return rejected.length < exits.length ? rejected : none;
}
