import { noEdit } from '../../util/persistent-map.ts';
import { everyThreat, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { SchemaRow } from '../../models/schema-rows.ts';
import type { State } from '../domain/state.ts';
import { excludeThreats, extendTaint, isUntrusted, reduceTaints } from '../domain/taint.ts';
import { findConstant, makeValueLike, withTaints, type Fact, type Value } from '../domain/value.ts';
import { getCell, getId, type Activation, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { anyKey } from './any-key.ts';
import { collectParts, commonFacts, findDiscriminants } from './discriminants.ts';
import { listFacts } from './guards.ts';
import { joinAll } from './property-access.ts';
import { readParts } from './read-schema.ts';
import { listElements, part, readExcludes, readShape, type Parts } from './schema-parts.ts';

/** What a check gives: the value that passes, and what is known of the original once it passed. */
export interface Checked {
  readonly value: Value;
  readonly facts: readonly Fact[];
}

/** One check under way. */
export interface Check {
  readonly activation: Activation;
  readonly state: State;
  /** The value is handed out whether it passes or not: it is as dangerous as before, and facts say what it is once it passed. */
  readonly keeps: boolean;
  /** What becomes of keys that no schema names, when the call says so. */
  readonly unknown: SchemaRow['unknown'];
  /** Another schema may be the one that the value passes. */
  readonly isOneOfSeveral?: boolean;
}

const maximumDepth = 8;

/** Answers what of `input` passes the schema. A schema of which nothing is known lets everything pass. */
export function validate(check: Check, schema: Value, input: Value, key = 'v', depth = 0): Checked {
  const { activation, state } = check;
  const parts = readParts(activation, state, schema);
  if (parts.size === 0 || depth > maximumDepth) return { value: input, facts: [] };
  const fallback = parts.get(part.fallback);
  // What does not pass is replaced: nothing else is handed out.
  const own = fallback === undefined ? check : { ...check, keeps: false };
  const base = validateBase(own, parts, input, key, depth);
  const isConverted = parts.has(part.coerces);
  const known = isConverted && !own.keeps ? [] : base.facts;
  const stepped = takeSteps(own, parts, { value: base.value, facts: known }, key, depth);
  if (fallback === undefined) return stepped;
  return { value: joinAll(activation, `${key}fallback`, [stepped.value, fallback]) ?? stepped.value, facts: [] };
}

function takeSteps(check: Check, parts: Parts, base: Checked, key: string, depth: number): Checked {
  const { activation, state } = check;
  const { operations } = activation.run;
  let { value } = base;
  const facts = [...base.facts];
  for (const [index, step] of listElements(activation, state, parts.get(part.steps)).entries()) {
    const kind = findConstant(operations.readProperty(activation, state, step, 'kind'))?.value;
    const inner = operations.readProperty(activation, state, step, 'step');
    const next =
      kind === 'pipe'
        ? validate(check, inner, value, `${key}p${index}`, depth + 1)
        : callStep(check, inner, operations.readProperty(activation, state, step, 'helpers'), value, kind === 'transform');
    value = next.value;
    facts.push(...next.facts);
  }
  return { value, facts };
}

/** Calls a predicate or transformation: what holds where it returns (or where its answer is true) holds of what passes. */
function callStep(check: Check, step: Value, helpers: Value, value: Value, transforms: boolean): Checked {
  const { activation, state } = check;
  const { run } = activation;
  const site: CallSite = { at: activation.span, argumentSpans: [activation.span], calleeText: 'step', isConstruct: false };
  const probe = state.fork();
  const answer = run.operations.callValue(activation, probe, step, run.undefinedValue, { values: [value, helpers], rest: undefined }, site);
  state.heap = probe.heap;
  state.shadows = probe.shadows;
  const facts: Fact[] = [];
  state.facts.merge(probe.facts, noEdit, (id, left, right) => {
    if (right !== undefined) facts.push({ value: id, excludes: right });
    return left;
  });
  const implications = answer?.implications ?? answer?.pending?.implications;
  if (!transforms && implications?.test === 'truth') facts.push(...listFacts(run, implications.whenTrue));
  const passed = transforms ? (answer ?? run.makeValue()) : value;
  return { value: check.keeps ? passed : withoutThreats(passed, sumFacts(facts, passed)), facts };
}

function validateBase(check: Check, parts: Parts, input: Value, key: string, depth: number): Checked {
  const { activation, state } = check;
  const alternatives = parts.get(part.alternatives);
  if (alternatives !== undefined) return validateUnion(check, listElements(activation, state, alternatives), input, key, depth);
  const source = parts.get(part.source);
  if (source !== undefined) return validate(check, source, input, `${key}s`, depth + 1);
  const shape = parts.get(part.shape);
  if (shape !== undefined) return validateShape(check, parts, shape, input, key, depth);
  const element = parts.get(part.element);
  if (element !== undefined) return validateElements(check, parts, element, input, key, depth);
  return exclude(check, input, readExcludes(parts), key);
}

function validateUnion(check: Check, schemas: readonly Value[], input: Value, key: string, depth: number): Checked {
  const { activation, state } = check;
  const { run } = activation;
  const discriminants = findDiscriminants(activation, state, schemas);
  const each = discriminants.size === 0 ? check : { ...check, isOneOfSeveral: true };
  const checked = schemas.map((schema, index) => validate(each, schema, input, `${key}u${index}`, depth + 1));
  const facts = checked.map((one) => one.facts);
  for (const [name, literals] of discriminants) {
    const alternatives = checked.map(({ value }, index) => ({
      literals: literals[index] ?? [],
      facts: facts[index] ?? [],
      parts: collectParts(activation, state, value),
    }));
    const { id } = run.operations.readProperty(activation, state, input, name);
    run.discriminants.set(
      id,
      new Map([...(run.discriminants.get(id) ?? []), [`${activation.function.id} ${activation.site} ${key}`, alternatives]]),
    );
  }
  const values = checked.map((one) => one.value);
  return { value: joinAll(activation, `${key}union`, values) ?? input, facts: commonFacts(facts) };
}

/** A single value that passed. */
function exclude(check: Check, input: Value, excludes: ThreatSet, key: string): Checked {
  const told = excludes === 0 ? [] : [{ value: input.id, excludes }];
  if (!check.keeps) {
    const passed = withoutThreats(input, excludes);
    return { value: check.isOneOfSeveral === true ? makeOneOfSeveral(check, passed, key) : passed, facts: told };
  }
  if (input.taints.length === 0) return { value: input, facts: told };
  const id = getId(check.activation, `${check.activation.site}:kept ${key}`);
  const kept = makeValueLike(input, { id, taints: input.taints.map((taint) => extendTaint(taint, id, {})) });
  return { value: kept, facts: excludes === 0 ? [] : [...told, { value: id, excludes }] };
}

/** What one of several schemas gives is told from what another gives. */
function makeOneOfSeveral({ activation }: Check, value: Value, key: string): Value {
  if (!isUntrusted(value.taints)) return value;
  const id = getId(activation, `${activation.site}:one ${key}`);
  activation.run.transparent.set(id, value.id);
  return makeValueLike(value, { id, taints: value.taints.map((taint) => extendTaint(taint, id, {})) });
}

/** Names that no schema knows are refused or left out: what was sent may have them still. */
const namesExclude = everyThreat & ~makeThreatSet(['mass-assignment']);

function validateShape(check: Check, parts: Parts, shape: Value, input: Value, key: string, depth: number): Checked {
  const { activation, state } = check;
  const { operations } = activation.run;
  const fields = new Map<string, Value>();
  const facts: Fact[] = [];
  let excludes = everyThreat;
  for (const [name, schema] of readShape(activation, state, shape)) {
    const given = operations.readProperty(activation, state, input, name);
    const checked = validate(check, schema, given, `${key}.${name}`, depth + 1);
    fields.set(name, checked.value);
    facts.push(...checked.facts);
    excludes &= sumFacts(checked.facts, given);
  }
  const others = parts.get(part.rest);
  const isOpen = check.unknown === undefined ? parts.has(part.open) : check.unknown === 'kept';
  let rest: Value | undefined;
  let keys: Value | undefined;
  if (others !== undefined) {
    const element = operations.readElement(activation, state, input);
    rest = validate(check, others, element, `${key}.*`, depth + 1).value;
  } else if (isOpen && input.taints.length > 0) {
    rest = makeValueLike(input, { refs: [], nodes: [], constants: undefined });
    keys = makeKeys(check, input, key);
  } else if (isOpen) {
    ({ rest, keys } = passOthers(check, input, fields, key));
  } else {
    facts.push({ value: activation.run.parts.getId(input.id, anyKey), excludes: namesExclude });
    // Data that has no other keys is what its parts are.
    const hasNoOthers = check.unknown === undefined ? parts.has(part.refuses) : check.unknown === 'refused';
    if (hasNoOthers && excludes !== 0) facts.push({ value: input.id, excludes });
  }
  const kind = parts.has(part.tuple) ? 'array' : 'object';
  return { value: allocateValue(activation, state, `${key}object`, makeCell(kind, { fields, rest, keys })), facts };
}

/** What passes under keys that are not known, and those keys. */
interface Others {
  readonly rest: Value | undefined;
  readonly keys: Value | undefined;
}

/** Adds to `fields` what an object of the program has beside the keys of an open shape, and answers what it has under keys that are not known. */
function passOthers({ activation, state }: Check, input: Value, fields: Map<string, Value>, key: string): Others {
  const rests: Value[] = [];
  const keys: (Value | undefined)[] = [];
  for (const address of input.refs) {
    const cell = getCell(activation, state, address);
    for (const name of cell?.fields.keys() ?? [])
      if (!fields.has(name) && !name.startsWith('%'))
        fields.set(name, activation.run.operations.readProperty(activation, state, input, name));
    if (cell?.rest === undefined) continue;
    rests.push(cell.rest);
    keys.push(cell.keys);
  }
  const known = keys.filter((each) => each !== undefined);
  return {
    rest: joinAll(activation, `${key}rest`, rests),
    keys: known.length === keys.length ? joinAll(activation, `${key}keys`, known) : undefined,
  };
}

function validateElements(check: Check, parts: Parts, element: Value, input: Value, key: string, depth: number): Checked {
  const { activation, state } = check;
  const item = activation.run.operations.readElement(activation, state, input);
  const checked = validate(check, element, item, `${key}[]`, depth + 1);
  const keySchema = parts.get(part.key);
  const isRecord = keySchema !== undefined;
  let keys: Value | undefined;
  if (isRecord && input.taints.length > 0) keys = validate(check, keySchema, makeKeys(check, input, key), `${key}key`, depth + 1).value;
  const value = allocateValue(activation, state, `${key}list`, makeCell(isRecord ? 'object' : 'array', { rest: checked.value, keys }));
  const own = isRecord ? 0 : sumFacts(checked.facts, item);
  return { value, facts: own === 0 ? checked.facts : [...checked.facts, { value: input.id, excludes: own }] };
}

/** Names that the sender chose: what holds of the values under them does not hold of them. */
function makeKeys({ activation }: Check, input: Value, key: string): Value {
  const id = getId(activation, `${activation.site}:keys ${key}`);
  const taints = input.taints.map((taint) => extendTaint(taint, id, { isOpaque: true }));
  return activation.run.makeValue({ id, taints });
}

/** The value without some of the threats that it poses. */
export function withoutThreats(value: Value, excludes: ThreatSet): Value {
  if (excludes === 0 || value.taints.length === 0) return value;
  if (value.taints.some(({ root }) => root.isTraced)) return withTaints(value, reduceTaints(value.taints, excludes));
  return withTaints(
    value,
    value.taints.map((taint) => excludeThreats(taint, excludes)).filter(({ threats }) => threats !== 0),
  );
}

function sumFacts(facts: readonly Fact[], value: Value): ThreatSet {
  let excludes = 0;
  for (const fact of facts) if (fact.value === value.id) excludes |= fact.excludes;
  return excludes;
}
