import type { CompiledCallerCheck } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';
import { readPath } from '../interpreter/flow-source.ts';
import { holdsFor } from '../interpreter/holds-for.ts';
import { noteVerification } from '../misuse/failures.ts';
import { askGuards } from './ask-guards.ts';
import { noteKey } from './note-key.ts';
import { tellCaller } from './tell-caller.ts';
import { tellGoingOn, type GoingOn } from './tell-going-on.ts';

/** Answers the checks of who calls that a call makes. Of guards each is looked at by itself: one that asks who calls is enough. */
export function selectCallerChecks(activation: Activation, state: State, call: ModelCall): readonly CompiledCallerCheck[] {
  const { callerChecks, natives } = call.rows;
  if (callerChecks.length === 0 || !natives.includes('asks-guards'))
    return callerChecks.filter((check) => holdsFor(activation, state, call, check));
  const asking = askGuards(activation, state, call);
  return callerChecks.filter((check) =>
    asking.some((guard) => holdsFor(activation, state, { ...call, arguments: { values: [guard], rest: undefined } }, check)),
  );
}

/** Does what the checks tell: at once, or when the result is tested. */
export function applyCallerChecks(
  activation: Activation,
  state: State,
  call: ModelCall,
  checks: readonly CompiledCallerCheck[],
  goingOn: GoingOn | undefined,
  result: Value,
): Value {
  const own = checks.filter((check) => goingOn?.checks.includes(check) !== true);
  const mayThrow = ({ row }: CompiledCallerCheck): boolean => row.holds !== 'false' && (goingOn === undefined || row.handsOn !== 'error');
  if (checks.some(mayThrow)) noteVerification(activation);
  if (own.length > 0) noteKey(activation, state, call.arguments.values, call.site.calleeText);
  const told = own.reduce((value, { row, proves }) => {
    const signed = proves === undefined ? undefined : readPath(activation, state, call, proves);
    return tellCaller(activation, state, value, row, signed);
  }, result);
  return goingOn === undefined ? told : tellGoingOn(activation, state, goingOn, told);
}
