import type { SchemaBehavior } from '../../models/schema.ts';
import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import type { ApiNode } from '../binding/api-node.ts';
import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, uniteNodes, type Fact, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { ModelCall } from './callbacks.ts';
import { getArgument } from './bind-parameters.ts';
import { readJsonSchema } from './json-schema.ts';
import { part, type Parts } from './schema-parts.ts';
import { addFacts } from './guards.ts';
import { joinAll } from './property-access.ts';

/** Applies a row of a validation library: makes or changes a schema, or checks data with one. */
export function applySchema(
  activation: Activation,
  state: State,
  row: { readonly behavior: SchemaBehavior; readonly removes: ThreatSet },
  call: ModelCall,
  nodes: readonly ApiNode[],
): Value | undefined {
  if (row.behavior === 'parse' || row.behavior === 'safe-parse') return check(activation, state, row.behavior, call);
  const fields = makeParts(activation, state, row, call);
  if (fields === 'receiver') return call.receiver;
  if (fields instanceof Map) {
    const made = allocateValue(activation, state, 'schema', makeCell('object', { fields }));
    return { ...made, nodes: uniteNodes(made.nodes, nodes) };
  }
  return fields;
}

function makeParts(
  activation: Activation,
  state: State,
  row: { readonly behavior: SchemaBehavior; readonly removes: ThreatSet },
  call: ModelCall,
): Parts | Value | 'receiver' {
  const { run } = activation;
  const first = getArgument(activation, call.arguments, 0);
  const [, second] = call.arguments.values;
  const own = (): Parts => readParts(activation, state, call.receiver);
  const number = (value: number): Value => run.makeConstant(value);
  const isMethod = own().size > 0;
  switch (row.behavior) {
    case 'make':
      return new Map([[part.excludes, number(row.removes)]]);
    case 'coerce':
      return new Map([
        [part.excludes, number(row.removes)],
        [part.coerces, run.makeConstant(true)],
      ]);
    case 'check':
    case 'pattern': {
      const parts = own();
      const removes = row.behavior === 'check' ? row.removes : computePatternExcludes(activation, state, first);
      return parts.set(part.excludes, number(readExcludes(parts) | removes));
    }
    case 'same':
      return 'receiver';
    case 'object':
      return new Map([[part.shape, first]]);
    case 'open':
      return (isMethod ? own() : new Map([[part.shape, first]])).set(part.open, run.makeConstant(true));
    case 'extend':
    case 'pick':
    case 'omit':
      return changeShape(activation, state, row.behavior, own(), first);
    case 'array':
      return new Map([[part.element, isMethod && call.arguments.values.length === 0 ? call.receiver : first]]);
    case 'record':
      return second === undefined
        ? new Map([[part.element, first]])
        : new Map([
            [part.element, second],
            [part.key, first],
          ]);
    case 'union': {
      const list = isMethod
        ? makeList(activation, state, [call.receiver, first])
        : isList(activation, state, first)
          ? first
          : (second ?? first);
      return new Map([[part.alternatives, list]]);
    }
    case 'intersection': {
      const [left, right] = isMethod ? [call.receiver, first] : [first, second ?? first];
      return changeShape(activation, state, 'extend', readParts(activation, state, left), right);
    }
    case 'lazy': {
      const site = { ...call.site, argumentSpans: [] };
      return (
        run.operations.callValue(activation, state, first, run.undefinedValue, { values: [], rest: undefined }, site) ?? run.makeValue()
      );
    }
    case 'wrap':
      return first;
    case 'transform':
    case 'refine':
    case 'pipe': {
      const parts = isMethod ? own() : readParts(activation, state, first);
      const step = isMethod ? first : (second ?? first);
      const old = parts.get(part.steps);
      const steps = [...(old === undefined ? [] : listElements(activation, state, old)), makeStep(activation, state, row.behavior, step)];
      return parts.set(part.steps, makeList(activation, state, steps));
    }
    case 'preprocess': {
      const steps = [makeStep(activation, state, 'transform', first), makeStep(activation, state, 'pipe', second ?? first)];
      return new Map([
        [part.excludes, number(0)],
        [part.steps, makeList(activation, state, steps)],
      ]);
    }
    case 'fallback':
      return own().set(part.fallback, first);
    default:
      return new Map([[part.excludes, number(0)]]);
  }
}

function readParts(activation: Activation, state: State, schema: Value): Parts {
  const parts: Parts = new Map();
  for (const ref of schema.refs) {
    for (const [name, value] of getCell(activation, state, ref)?.fields ?? []) if (name.startsWith('%')) parts.set(name, value);
  }
  return parts;
}

function readExcludes(parts: Parts): ThreatSet {
  const excludes = parts.get(part.excludes);
  const known = excludes?.constants ?? [0];
  return known.reduce((all: ThreatSet, each) => (typeof each === 'number' ? all & each : 0), everyThreat);
}

function computePatternExcludes(activation: Activation, state: State, pattern: Value): ThreatSet {
  let excludes: ThreatSet = pattern.refs.length === 0 ? 0 : everyThreat;
  for (const ref of pattern.refs) {
    const known = getCell(activation, state, ref)?.pattern;
    excludes &= known === undefined ? 0 : computeThreatsExcludedByMatch(known.source, known.flags);
  }
  return excludes;
}

function isList(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'array');
}

function makeList(activation: Activation, state: State, values: readonly Value[]): Value {
  const fields = new Map(values.map((value, index) => [String(index), value]));
  return allocateValue(activation, state, `list${values.length}`, makeCell('array', { fields, length: values.length }));
}

function listElements(activation: Activation, state: State, list: Value): readonly Value[] {
  return list.refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) return [];
    return [...cell.fields.values(), ...(cell.rest === undefined ? [] : [cell.rest])];
  });
}

function makeStep(activation: Activation, state: State, kind: string, step: Value): Value {
  const fields = new Map([
    ['kind', activation.run.makeConstant(kind)],
    ['step', step],
  ]);
  return allocateValue(activation, state, `step ${kind}`, makeCell('object', { fields }));
}

function changeShape(activation: Activation, state: State, how: 'extend' | 'pick' | 'omit', parts: Parts, change: Value): Parts {
  const shape = parts.get(part.shape);
  const fields = new Map(shape === undefined ? [] : readShape(activation, state, shape));
  const otherShape = readParts(activation, state, change).get(part.shape) ?? change;
  const named = new Map(readShape(activation, state, otherShape));
  if (how === 'extend') for (const [name, value] of named) fields.set(name, value);
  else for (const name of fields.keys()) if (named.has(name) !== (how === 'pick')) fields.delete(name);
  const made = allocateValue(activation, state, 'shape', makeCell('object', { fields }));
  return parts.set(part.shape, made);
}

function readShape(activation: Activation, state: State, shape: Value): readonly (readonly [string, Value])[] {
  return shape.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])].filter(([name]) => !name.startsWith('%')));
}

/** Answers what of a value a schema lets through; `undefined` when nothing is known of the schema. */
export function validateWith(activation: Activation, state: State, schema: Value, input: Value, key: string): Value | undefined {
  const checked = validate(activation, state, schema, input, `${activation.site}${key}`, 0);
  return checked.value === input ? undefined : checked.value;
}

/** What a check gives: the value that passes, and what is known of the original once it passed. */
interface Checked {
  readonly value: Value;
  readonly facts: readonly Fact[];
}

function check(activation: Activation, state: State, behavior: 'parse' | 'safe-parse', call: ModelCall): Value | undefined {
  const { run } = activation;
  const input = getArgument(activation, call.arguments, 0);
  const passed = validate(activation, state, call.receiver, input, 'v', 0);
  if (behavior === 'parse') {
    addFacts(activation, state, passed.facts);
    return passed.value;
  }
  const implications = { whenTrue: passed.facts, whenFalse: [], test: 'truth' as const };
  const success = run.makeValue({ id: getSiteId(activation, 'success'), constants: [true, false], implications });
  const fields = new Map([
    ['success', success],
    ['data', passed.value],
    ['error', run.makeValue({ id: getSiteId(activation, 'issues') })],
  ]);
  return allocateValue(activation, state, 'outcome', makeCell('object', { fields }));
}

const maximumDepth = 8;

/** Answers what of `input` passes the schema. A schema of which nothing is known lets everything pass. */
function validate(activation: Activation, state: State, schema: Value, input: Value, key: string, depth: number): Checked {
  const { run } = activation;
  const own = readParts(activation, state, schema);
  const parts = own.size > 0 ? own : readJsonSchema(activation, state, schema);
  if (parts.size === 0 || depth > maximumDepth) return { value: input, facts: [] };
  const base = validateBase(activation, state, parts, input, key, depth);
  let { value } = base;
  const facts = parts.has(part.coerces) ? [] : [...base.facts];
  const steps = parts.get(part.steps);
  for (const [index, step] of (steps === undefined ? [] : listElements(activation, state, steps)).entries()) {
    const kind = findConstant(run.operations.readProperty(activation, state, step, 'kind'))?.value;
    const inner = run.operations.readProperty(activation, state, step, 'step');
    if (kind === 'pipe') {
      const next = validate(activation, state, inner, value, `${key}p${index}`, depth + 1);
      value = next.value;
      facts.push(...next.facts);
      continue;
    }
    const site = { at: activation.span, argumentSpans: [activation.span], calleeText: String(kind), isConstruct: false };
    const answer = run.operations.callValue(activation, state, inner, run.undefinedValue, { values: [value], rest: undefined }, site);
    if (kind === 'transform') value = answer ?? run.makeValue();
    else {
      const implications = answer?.implications ?? answer?.pending?.implications;
      if (implications?.test !== 'truth') continue;
      const told = implications.whenTrue;
      value = withoutThreats(value, sumFacts(told, value));
      facts.push(...told);
    }
  }
  const fallback = parts.get(part.fallback);
  if (fallback === undefined) return { value, facts };
  return { value: joinAll(activation, `${key}fallback`, [value, fallback]) ?? value, facts: [] };
}

function validateBase(activation: Activation, state: State, parts: Parts, input: Value, key: string, depth: number): Checked {
  const alternatives = parts.get(part.alternatives);
  if (alternatives !== undefined) {
    const checked = listElements(activation, state, alternatives).map((each, index) =>
      validate(activation, state, each, input, `${key}u${index}`, depth + 1),
    );
    const value =
      joinAll(
        activation,
        `${key}union`,
        checked.map((each) => each.value),
      ) ?? input;
    return { value, facts: commonFacts(checked.map((each) => each.facts)) };
  }
  const shape = parts.get(part.shape);
  if (shape !== undefined) return validateShape(activation, state, parts, shape, input, key, depth);
  const element = parts.get(part.element);
  if (element !== undefined) return validateElements(activation, state, parts, element, input, key, depth);
  const excludes = readExcludes(parts);
  return { value: withoutThreats(input, excludes), facts: excludes === 0 ? [] : [{ value: input.id, excludes }] };
}

function validateShape(
  activation: Activation,
  state: State,
  parts: Parts,
  shape: Value,
  input: Value,
  key: string,
  depth: number,
): Checked {
  const { operations } = activation.run;
  const fields = new Map<string, Value>();
  const facts: Fact[] = [];
  for (const [name, schema] of readShape(activation, state, shape)) {
    const checked = validate(
      activation,
      state,
      schema,
      operations.readProperty(activation, state, input, name),
      `${key}.${name}`,
      depth + 1,
    );
    fields.set(name, checked.value);
    facts.push(...checked.facts);
  }
  const isOpen = parts.has(part.open);
  const cell: Partial<Cell> =
    isOpen && input.taints.length > 0 ? { fields, rest: { ...input, refs: [], nodes: [], constants: undefined } } : { fields };
  return { value: allocateValue(activation, state, `${key}object`, makeCell('object', cell)), facts };
}

function validateElements(
  activation: Activation,
  state: State,
  parts: Parts,
  element: Value,
  input: Value,
  key: string,
  depth: number,
): Checked {
  const { operations } = activation.run;
  const item = operations.readElement(activation, state, input);
  const checked = validate(activation, state, element, item, `${key}[]`, depth + 1);
  const keySchema = parts.get(part.key);
  const isRecord = keySchema !== undefined;
  const keys =
    isRecord && input.taints.length > 0 ? validate(activation, state, keySchema, input, `${key}key`, depth + 1).value : undefined;
  const value = allocateValue(activation, state, `${key}list`, makeCell(isRecord ? 'object' : 'array', { rest: checked.value, keys }));
  // Keys and values are told apart by nothing but where they stand: what holds of values says nothing of the whole.
  if (isRecord) return { value, facts: [] };
  const own = sumFacts(checked.facts, item);
  return { value, facts: own === 0 ? checked.facts : [...checked.facts, { value: input.id, excludes: own }] };
}

function withoutThreats(value: Value, excludes: ThreatSet): Value {
  if (excludes === 0 || value.taints.length === 0) return value;
  const taints = value.taints.map((taint) => ({ ...taint, threats: taint.threats & ~excludes })).filter((taint) => taint.threats !== 0);
  return { ...value, taints };
}

function sumFacts(facts: readonly Fact[], value: Value): ThreatSet {
  let excludes = 0;
  for (const fact of facts) if (fact.value === value.id) excludes |= fact.excludes;
  return excludes;
}

/** What every alternative tells. */
function commonFacts(lists: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first = [], ...rest] = lists;
  return first.flatMap((fact) => {
    const excludes = rest.reduce(
      (all, list) => all & list.reduce((sum, each) => (each.value === fact.value ? sum | each.excludes : sum), 0),
      fact.excludes,
    );
    return excludes === 0 ? [] : [{ value: fact.value, excludes }];
  });
}
