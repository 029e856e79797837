import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';

/** Calls the function that is a call's first argument, as the method of a list does for one element. */
export function callEach(
  activation: Activation,
  state: State,
  { arguments: args, site }: ModelCall,
  values: readonly Value[],
  receiver?: Value,
): Value | undefined {
  const { run } = activation;
  const at = site.argumentSpans[0] ?? site.at;
  const own = { ...site, argumentSpans: values.map(() => at) };
  const callback = args.values[0] ?? run.undefinedValue;
  return run.operations.callValue(activation, state, callback, receiver ?? run.undefinedValue, { values, rest: undefined }, own);
}

/** Is it a function of the program, or one of several? */
export function isProgramFunction(activation: Activation, state: State, { refs, taints, nodes }: Value): boolean {
  return (
    taints.length + nodes.length === 0 && refs.length > 0 && refs.every((ref) => getCell(activation, state, ref)?.closure !== undefined)
  );
}
