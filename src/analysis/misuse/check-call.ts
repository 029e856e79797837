import type { CallRows } from '../binding/call-rows.ts';
import type { State } from '../domain/state.ts';
import type { Activation } from '../interpreter/activation.ts';
import { readCallPath } from '../interpreter/row-conditions.ts';
import type { SinkPlace } from '../interpreter/sink-place.ts';
import { checkMisuse } from './check-misuse.ts';
import { noteUse } from './claims.ts';
import { compareSecrets } from './compare-secrets.ts';

/** Notes what is wrong in a call itself: comparisons that take their time, and what rows say. */
export function checkCall(activation: Activation, state: State, { comparisons, misuses }: CallRows, place: SinkPlace): void {
  for (const { left, right } of comparisons) {
    const one = readCallPath(activation, state, left, place).values;
    const other = readCallPath(activation, state, right, place).values;
    for (const { taints } of [...one, ...other]) noteUse(activation, state, taints);
    for (const value of one) for (const each of other) compareSecrets(activation, state, value, each, place.calleeText);
  }
  for (const misuse of misuses) checkMisuse(activation, state, misuse, place);
}
