import { everyThreat } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Fact, type Value } from '../domain/value.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { CallRows } from '../binding/call-rows.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import type { ModelCall } from './callbacks.ts';
import { addFacts } from './guards.ts';
import { makeNodeValue } from './make-node-value.ts';
import { joinAll } from './property-access.ts';
import { readPlace, readSteps } from './read-place.ts';
import { readParts } from './read-schema.ts';
import { isList, isSchema, listElements, makeList, makeSchema, part, readExcludes, readOwnParts, type Parts } from './schema-parts.ts';
import { validate } from './validate.ts';

/** Where a request keeps the checks that it went through. */
const checks = '%checks';

/** Tells the callbacks of a call what holds of their requests: schemas that the call demands, checks that stand before them. */
export function applyDemands(activation: Activation, state: State, call: ModelCall, rows: CallRows): void {
  const fields = listFieldChecks(activation, state, call.arguments.values);
  if (call.callbacks.size === 0 || (rows.demands.length === 0 && fields.length === 0)) return;
  for (const callback of call.callbacks.values()) {
    const request = callback.parameters.get(0);
    if (request === undefined) continue;
    for (const demand of rows.demands) {
      const given = readPlace(activation, state, call, demand.of);
      if (given === undefined || given.refs.length === 0) continue;
      const schema =
        isSchema(activation, state, given) || !demand.isJson
          ? given
          : makeSchema(activation, state, `demand${given.id}`, new Map([[part.json, given]]));
      const subject = readSteps(activation, state, request, demand.subject);
      addFacts(
        activation,
        state,
        validate({ activation, state, keeps: false, unknown: undefined }, schema, subject, `demand${given.id}`).facts,
      );
    }
    if (fields.length === 0) continue;
    const kept = makeList(activation, state, fields, 'checks');
    // Frameworks that hand over a context keep the request in it.
    for (const each of [request, activation.run.operations.readProperty(activation, state, request, 'req')])
      activation.run.operations.writeProperty(activation, state, each, checks, kept);
    for (const field of fields)
      if (readParts(activation, state, field).has(part.coerces))
        addFacts(activation, state, collectFieldFacts(activation, state, request, field));
  }
}

function listFieldChecks(activation: Activation, state: State, values: readonly Value[], depth = 0): readonly Value[] {
  return values.flatMap((value) => {
    if (isSchema(activation, state, value)) return isRequestCheck(activation, state, value) ? [value] : [];
    return depth < 2 && isList(activation, state, value)
      ? listFieldChecks(activation, state, listElements(activation, state, value), depth + 1)
      : [];
  });
}

function isRequestCheck(activation: Activation, state: State, value: Value): boolean {
  const parts = readOwnParts(activation, state, value);
  return parts.has(part.field) || parts.has(part.target);
}

/** Answers what holds of a request that passed all of its checks. */
export function collectRequestFacts(activation: Activation, state: State, request: Value): readonly Fact[] {
  const kept = activation.run.operations.readProperty(activation, state, request, checks);
  return listElements(activation, state, kept).flatMap((field) => collectFieldFacts(activation, state, request, field));
}

/** `zValidator('json', Order)`: the schema and the part of the request that it is for. */
export function makeTarget(activation: Activation, state: State, schema: Value | undefined, call: ModelCall): Value {
  const fields: Parts = new Map([[part.target, getArgument(activation, call.arguments, 0)]]);
  if (schema !== undefined) fields.set(part.source, schema);
  return makeSchema(activation, state, 'target', fields);
}

/** `c.req.valid('json')`: what passed the schema that stands before the handler. */
export function readValid(activation: Activation, state: State, call: ModelCall, nodes: readonly ApiNode[]): Value {
  const given = makeNodeValue(activation, nodes, getSiteId(activation, 'valid'));
  const name = findConstant(getArgument(activation, call.arguments, 0))?.value;
  for (const target of listElements(activation, state, activation.run.operations.readProperty(activation, state, call.receiver, checks))) {
    const named = readOwnParts(activation, state, target).get(part.target);
    if (named === undefined || findConstant(named)?.value !== name) continue;
    return validate({ activation, state, keeps: false, unknown: undefined }, target, given, `valid${target.id}`).value;
  }
  return given;
}

/** An object of the parts of a request that were checked. */
export function makeMatched(activation: Activation, state: State, request: Value): Value {
  const kept = activation.run.operations.readProperty(activation, state, request, checks);
  const found = new Map<string, Value[]>();
  for (const field of listElements(activation, state, kept)) {
    for (const { path, subject } of listSubjects(activation, state, request, field)) {
      // What lies deeper is in what its first name leads to.
      const [name = ''] = path.split('.');
      const value = path === name ? subject : undefined;
      if (value !== undefined) found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  const fields = new Map<string, Value>();
  for (const [name, values] of found) {
    const joined = joinAll(activation, `matched ${name}`, values);
    if (joined !== undefined) fields.set(name, joined);
  }
  return allocateValue(activation, state, 'matched', makeCell('object', { fields }));
}

/** The parts of a request that a check names. */
function listSubjects(
  activation: Activation,
  state: State,
  request: Value,
  field: Value,
): readonly { readonly path: string; readonly place: string; readonly subject: Value }[] {
  const { operations } = activation.run;
  const parts = readParts(activation, state, field);
  const places = String(findConstant(parts.get(part.places) ?? activation.run.undefinedValue)?.value ?? '').split(',');
  const named = parts.get(part.field);
  if (named === undefined) return [];
  const names = isList(activation, state, named) ? listElements(activation, state, named) : [named];
  return places.flatMap((place) =>
    names.flatMap((name) => {
      const path = findConstant(name)?.value;
      if (typeof path !== 'string') return [];
      const start = operations.readProperty(activation, state, request, place);
      const read = (at: Value, step: string): Value =>
        step === '*' ? operations.readElement(activation, state, at) : operations.readProperty(activation, state, at, step);
      return [{ path, place, subject: path.split('.').reduce(read, start) }];
    }),
  );
}

function collectFieldFacts(activation: Activation, state: State, request: Value, field: Value): readonly Fact[] {
  const excludes = readExcludes(readParts(activation, state, field)) & everyThreat;
  return listSubjects(activation, state, request, field).flatMap(({ place, subject }) => {
    const more = validate({ activation, state, keeps: false, unknown: undefined }, field, subject, `field${field.id}${place}`).facts;
    return excludes === 0 ? more : [...more, { value: subject.id, excludes }];
  });
}
