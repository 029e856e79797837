import type { State } from '../domain/state.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';
import { readPath } from '../interpreter/flow-source.ts';
import { forgetUses } from './claims.ts';

/** What was read of a token before it is verified told where the key is. What a callback reads of it, it may read where it is not verified. */
export function forgetVerified(activation: Activation, state: State, call: ModelCall): void {
  for (const { verifies, subject } of call.rows.guards) {
    const token = verifies ? readPath(activation, state, call, subject) : undefined;
    if (token !== undefined) forgetUses(activation, token);
  }
}
