import { everyThreat } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Fact, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { ModelCall } from './callbacks.ts';
import { addFacts } from './guards.ts';
import { joinAll } from './property-access.ts';
import { readParts } from './read-schema.ts';
import { isList, isSchema, listElements, makeList, part, readExcludes, readOwnParts } from './schema-parts.ts';
import { validate } from './validate.ts';

/** Where a request keeps the checks that it went through. */
const checks = '%checks';

/** Tells the callbacks of a call which checks stand before them. */
export function applyRequestChecks(activation: Activation, state: State, call: ModelCall): void {
  const fields = listFieldChecks(activation, state, call.arguments.values);
  if (fields.length === 0) return;
  const kept = makeList(activation, state, fields, 'checks');
  for (const callback of call.callbacks.values()) {
    const request = callback.parameters.get(0);
    if (request === undefined) continue;
    activation.run.operations.writeProperty(activation, state, request, checks, kept);
    for (const field of fields)
      if (readParts(activation, state, field).has(part.coerces))
        addFacts(activation, state, collectFieldFacts(activation, state, request, field));
  }
}

function listFieldChecks(activation: Activation, state: State, values: readonly Value[], depth = 0): readonly Value[] {
  activation.run.spend(values.length);
  return values.flatMap((value) => {
    if (isSchema(activation, state, value)) return readOwnParts(activation, state, value).has(part.field) ? [value] : [];
    return depth < 2 && isList(activation, state, value)
      ? listFieldChecks(activation, state, listElements(activation, state, value), depth + 1)
      : [];
  });
}

/** Answers what holds of a request that passed all of its checks. */
export function collectRequestFacts(activation: Activation, state: State, request: Value): readonly Fact[] {
  const kept = activation.run.operations.readProperty(activation, state, request, checks);
  return listElements(activation, state, kept).flatMap((field) => collectFieldFacts(activation, state, request, field));
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
