import { findKnownElements } from './registers.ts';
import type { ModelCall } from './callbacks.ts';
import { getSiteId, numberStep, type Activation } from './activation.ts';
import type { Value } from '../domain/value.ts';
import type { State } from '../domain/state.ts';

/** `[f, g].reduce((value, step) => step(value), x)` over a written list calls the reducer once for each element, in order. */
export function unrollReduce(activation: Activation, state: State, call: ModelCall): { readonly value: Value | undefined } | undefined {
  const known = findKnownElements(activation, state, call.receiver);
  const [reducer, initial] = call.arguments.values;
  if (known === undefined || reducer === undefined || known.length > 24) return undefined;
  const { run } = activation;
  const elements = call.site.calleeText.endsWith('Right') ? known.toReversed() : known;
  let accumulator = initial ?? elements[0];
  for (const [index, element] of elements.entries()) {
    if (accumulator === undefined) return { value: undefined };
    if (index === 0 && initial === undefined) continue;
    const args = {
      values: [accumulator, element, run.makeValue({ id: getSiteId(activation, `index${index}`) }), call.receiver],
      rest: undefined,
    };
    const { site } = activation;
    activation.site = numberStep(site, index);
    accumulator = run.operations.callValue(activation, state, reducer, run.undefinedValue, args, { ...call.site, argumentSpans: [] });
    activation.site = site;
  }
  return { value: accumulator };
}
