import type { CompiledFlow } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { findCallbacks, type ModelCall } from './callbacks.ts';
import { validateWith } from './schemas.ts';

/**
 * Applies a row that says which schema a framework checks a part of a callback's parameter with: what the schema lets through takes
 * the part's place.
 */
export function applySchemaFlow(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow, schema: Value): void {
  const { operations } = activation.run;
  const index = flow.to.findIndex((step) => step.kind === 'parameter');
  const step = flow.to[index];
  if (step?.kind !== 'parameter') return;
  const names = flow.to.slice(index + 1).flatMap((each) => (each.kind === 'member' ? each.names.slice(0, 1) : []));
  const last = names.pop();
  for (const callback of findCallbacks(call, flow.to.slice(0, index))) {
    let owner = callback.parameters.get(step.index);
    for (const name of names) if (owner !== undefined) owner = operations.readProperty(activation, state, owner, name);
    if (owner === undefined || last === undefined) continue;
    const checked = validateWith(
      activation,
      state,
      schema,
      operations.readProperty(activation, state, owner, last),
      `${last}${step.index}`,
    );
    if (checked !== undefined) operations.writeProperty(activation, state, owner, last, checked);
  }
}
