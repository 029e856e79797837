import type { CompiledFlow } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { findCallbacks, type ModelCall } from './callbacks.ts';
import { readPath } from './flow-source.ts';
import { addStep, isFunction, isSchema, makeSchema, part } from './schema-parts.ts';
import { validate, type Check } from './validate.ts';

/**
 * Applies a row that says which schema a framework checks a part of a callback's parameter with: what the schema lets through takes
 * the part's place.
 */
export function applySchemaFlow(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow): void {
  const { operations } = activation.run;
  const index = flow.to.findIndex((step) => step.kind === 'parameter');
  const step = flow.to[index];
  if (step?.kind !== 'parameter') return;
  const names = flow.to.slice(index + 1).flatMap((each) => (each.kind === 'member' ? each.names.slice(0, 1) : []));
  const last = names.pop();
  const way = flow.to.slice(0, index);
  for (const callback of findCallbacks(call, way)) {
    const schema = readPath(activation, state, call, nameMembers(flow.from, way, callback.way));
    if (schema === undefined) continue;
    const readable = makeReadable(activation, state, schema);
    const key = callback.way.join('.');
    let owner = callback.parameters.get(step.index);
    for (const name of names) if (owner !== undefined) owner = operations.readProperty(activation, state, owner, name);
    if (owner === undefined) continue;
    if (last === undefined)
      callback.parameters.set(step.index, validate(makeCheck(activation, state), readable, owner, `${key}all${step.index}`).value);
    else checkPart(activation, state, owner, last, readable, key);
  }
}

/** A schema under any name is that of the callback under the same name: the routes of a contract and what implements them. */
function nameMembers(from: readonly PathStep[], way: readonly PathStep[], names: readonly string[]): readonly PathStep[] {
  if (!from.some(({ kind }) => kind === 'any-member')) return from;
  const chosen = names.filter((_, index) => way[index + 1]?.kind === 'any-member');
  return from.map((step) => (step.kind === 'any-member' ? { kind: 'member', names: chosen.splice(0, 1) } : step));
}

function makeCheck(activation: Activation, state: State): Check {
  return { activation, state, keeps: false, unknown: undefined };
}

function checkPart(activation: Activation, state: State, owner: Value, name: string, schema: Value, key = ''): void {
  const { operations } = activation.run;
  const given = operations.readProperty(activation, state, owner, name);
  const checked = validate(makeCheck(activation, state), schema, given, `${key}${name}`).value;
  if (checked !== given) operations.writeProperty(activation, state, owner, name, checked);
}

/** Applies a row that says which schema what a call answers, or a part of it, was checked with; answers what the call answers then. */
export function checkResult(activation: Activation, state: State, flow: CompiledFlow, schema: Value, result: Value): Value {
  const [first, part, ...others] = flow.to;
  if (first?.kind !== 'return' || others.length > 0) return result;
  const readable = makeReadable(activation, state, schema);
  if (part === undefined) return validate(makeCheck(activation, state), readable, result, 'result').value;
  if (part.kind === 'member') for (const name of part.names) checkPart(activation, state, result, name, readable);
  return result;
}

/** Frameworks take JSON Schemas, functions that answer what passes, or objects of schemas, where they do not take one of a library. */
function makeReadable(activation: Activation, state: State, schema: Value): Value {
  if (schema.refs.length === 0 || isSchema(activation, state, schema)) return schema;
  if (isFunction(activation, state, schema)) {
    const anything = new Map([[part.excludes, activation.run.makeConstant(0)]]);
    return makeSchema(activation, state, `function${schema.id}`, addStep(activation, state, anything, 'transform', schema));
  }
  if (isShape(activation, state, schema)) return makeSchema(activation, state, `shape${schema.id}`, new Map([[part.shape, schema]]));
  return makeSchema(activation, state, `json${schema.id}`, new Map([[part.json, schema]]));
}

/** `{ id: z.string() }` */
function isShape(activation: Activation, state: State, { refs }: Value): boolean {
  return refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind === 'object' && cell.fields.size > 0 && [...cell.fields.values()].every((each) => isSchema(activation, state, each));
  });
}
