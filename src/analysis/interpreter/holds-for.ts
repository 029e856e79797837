import type { CompiledFlow } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { holdsCondition } from './row-conditions.ts';
import type { SinkPlace } from './sink-place.ts';

/** Do the conditions of a row hold for a call? */
export function holdsFor(activation: Activation, state: State, call: ModelCall, { when }: Pick<CompiledFlow, 'when'>): boolean {
  if (when.length === 0) return true;
  const place = getCallPlace(call);
  return when.every((condition) => holdsCondition(activation, state, condition, place));
}

/** The call as a place of which conditions speak. */
export function getCallPlace({ site, arguments: args, receiver }: ModelCall): SinkPlace {
  return { argument: site.at, call: site.at, calleeText: site.calleeText, arguments: args, argumentSpans: site.argumentSpans, receiver };
}
