import type { CompiledFlow } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { findCallbacks, type ModelCall } from './callbacks.ts';
import { addStep, isFunction, isSchema, makeSchema, part } from './schema-parts.ts';
import { validate } from './validate.ts';

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
  const readable = makeReadable(activation, state, schema);
  for (const callback of findCallbacks(call, flow.to.slice(0, index))) {
    let owner = callback.parameters.get(step.index);
    for (const name of names) if (owner !== undefined) owner = operations.readProperty(activation, state, owner, name);
    if (owner === undefined || last === undefined) continue;
    const given = operations.readProperty(activation, state, owner, last);
    const checked = validate({ activation, state, keeps: false, unknown: undefined }, readable, given, `${last}${step.index}`).value;
    if (checked !== given) operations.writeProperty(activation, state, owner, last, checked);
  }
}

/** Frameworks take JSON Schemas, or functions that answer what passes, where they do not take a library's. */
function makeReadable(activation: Activation, state: State, schema: Value): Value {
  if (schema.refs.length === 0 || isSchema(activation, state, schema)) return schema;
  if (isFunction(activation, state, schema)) {
    const anything = new Map([[part.excludes, activation.run.makeConstant(0)]]);
    return makeSchema(activation, state, `function${schema.id}`, addStep(activation, state, anything, 'transform', schema));
  }
  return makeSchema(activation, state, `json${schema.id}`, new Map([[part.json, schema]]));
}
