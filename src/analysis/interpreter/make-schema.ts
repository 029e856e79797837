import { getArgumentNodes, getParameterNodes } from '../binding/api-node.ts';
import type { CompiledSchema } from '../binding/api-node.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import type { ModelCall } from './callbacks.ts';
import { makeNodeValue } from './make-node-value.ts';
import { readPlace } from './read-place.ts';
import { readParts } from './read-schema.ts';
import {
  addStep,
  computePatternExcludes,
  isFunction,
  isList,
  isSchema,
  listElements,
  makeList,
  makeSchema,
  part,
  readExcludes,
  readShape,
  type Parts,
} from './schema-parts.ts';
import { computePrefixExcludes } from './text-match.ts';

/** A call that makes or changes a schema. */
interface Making {
  readonly activation: Activation;
  readonly state: State;
  readonly row: CompiledSchema;
  readonly call: ModelCall;
  /** The schema that is changed; absent when the call starts a new one. */
  readonly target: Value | undefined;
  /** The arguments without the target. */
  readonly others: readonly Value[];
}

/** Answers the schema that a call makes: parts of a new one, or a value that is one already. */
export function makeParts(
  activation: Activation,
  state: State,
  row: CompiledSchema,
  call: ModelCall,
  target: Value | undefined,
): Parts | Value {
  const { values, rest } = call.arguments;
  const all = rest === undefined ? values : [...values, rest];
  const making = { activation, state, row, call, target, others: all.filter((each) => each !== target) };
  return row.row.each === true ? listOf(making, makeOne({ ...making, target: undefined })) : makeOne(making);
}

function listOf({ activation, state }: Making, made: Parts | Value): Parts {
  if (made instanceof Map && made.has(part.nested)) return made.set(part.element, activation.run.undefinedValue);
  return new Map([[part.element, made instanceof Map ? makeSchema(activation, state, 'each', made) : made]]);
}

function makeOne(making: Making): Parts | Value {
  const { activation, state, row, target } = making;
  const { run } = activation;
  const [first] = making.others;
  const own = (): Parts => (target === undefined ? new Map<string, Value>() : readParts(activation, state, target));
  const flag = run.makeConstant(true);
  switch (row.row.schema) {
    case 'coerce': {
      const parts = own();
      return parts.set(part.excludes, run.makeConstant(row.removes | readExcludes(parts))).set(part.coerces, flag);
    }
    case 'check':
      return addExcludes(activation, own(), row.removes);
    case 'pattern':
      return addExcludes(activation, own(), readPattern(making) | row.removes);
    case 'prefix': {
      const start = first === undefined ? undefined : findConstant(first)?.value;
      return addExcludes(activation, own(), typeof start === 'string' ? computePrefixExcludes(start) : 0);
    }
    case 'format':
      return own();
    case 'same':
      return target ?? first ?? run.makeValue();
    case 'transform':
    case 'refine':
      return addFunction(making, own(), row.row.schema);
    case 'pipe':
      return addAll(making, own());
    case 'preprocess':
      return makePreprocess(making);
    case 'fallback':
      return own().set(part.fallback, first ?? run.undefinedValue);
    case 'nested':
      return new Map([[part.nested, flag]]);
    case 'conditional':
      return new Map([[part.conditional, flag]]);
    case 'json':
      return makeJson(making);
    case 'definition':
      return makeDefinition(making);
    case 'rules':
      return new Map(first === undefined ? [] : [[part.rules, first]]);
    case 'field':
      return makeField(making);
    case 'lazy':
      return callLazy(making);
    default:
      return makeStructure(making, own());
  }
}

/** Schemas of objects and lists. */
function makeStructure(making: Making, own: Parts): Parts | Value {
  const { activation, state, row, target, others } = making;
  const { run } = activation;
  const [first] = others;
  const flag = run.makeConstant(true);
  const isMethod = target !== undefined;
  const shaped = (): Parts => (isMethod ? own : new Map<string, Value>([[part.shape, first ?? makeEmpty(making)]]));
  switch (row.row.schema) {
    case 'object':
      return isMethod && first === undefined ? own : close(making, new Map(own).set(part.shape, first ?? makeEmpty(making)));
    case 'open': {
      const parts = shaped();
      parts.delete(part.refuses);
      return parts.set(part.open, flag);
    }
    case 'closed': {
      const parts = shaped();
      parts.delete(part.open);
      return close(making, parts);
    }
    case 'rest': {
      own.delete(part.refuses);
      if (target !== undefined && target === making.call.receiver) return first === undefined ? own : own.set(part.rest, first);
      const [shape, more] = making.call.arguments.values;
      return new Map([[part.shape, shape ?? makeEmpty(making)], ...(more === undefined ? [] : [[part.rest, more] as const])]);
    }
    case 'extend':
    case 'pick':
    case 'omit':
      return others.reduce((parts, each) => changeShape(making, parts, each), own);
    case 'array': {
      const element = target ?? first;
      return element === undefined
        ? new Map()
        : new Map([[part.element, first !== undefined && isSchema(activation, state, first) ? first : element]]);
    }
    case 'tuple': {
      const given = isMethod ? [target, ...others] : others;
      const list = given.find((each) => isList(activation, state, each));
      const parts: Parts = new Map([
        [part.shape, list ?? makeList(activation, state, given, 'tuple')],
        [part.tuple, flag],
      ]);
      const rest = list === undefined ? undefined : given.find((each) => each !== list && isSchema(activation, state, each));
      return rest === undefined ? parts : parts.set(part.rest, rest);
    }
    case 'record': {
      const schemas = (isMethod ? [target, ...others] : others).filter((each) => isSchema(activation, state, each) || each.refs.length > 0);
      const value = schemas.length > 1 ? schemas[1] : schemas[0];
      const key =
        schemas.length > 1 ? schemas[0] : makeSchema(activation, state, 'any key', new Map([[part.excludes, run.makeConstant(0)]]));
      return value === undefined || key === undefined
        ? new Map()
        : new Map([
            [part.element, value],
            [part.key, key],
          ]);
    }
    case 'union': {
      const given = isMethod ? [target, ...others] : others;
      const list = given.find((each) => isList(activation, state, each));
      return new Map([
        [
          part.alternatives,
          list !== undefined && !isMethod
            ? list
            : makeList(
                activation,
                state,
                given.flatMap((each) => (each === list ? listElements(activation, state, each) : [each])),
                'union',
              ),
        ],
      ]);
    }
    case 'intersection': {
      const given = isMethod ? [target, ...others] : others;
      const all = given.flatMap((each) => (isList(activation, state, each) ? listElements(activation, state, each) : [each]));
      return intersect(making, all);
    }
    default: {
      const parts: Parts = new Map([[part.excludes, run.makeConstant(row.row.schema === 'make' ? row.removes : 0)]]);
      return first !== undefined && row.row.removes === 'all' ? parts.set(part.literals, first) : parts;
    }
  }
}

/** Does the schema of an object refuse unknown keys, or leave them out? */
function close({ activation, row }: Making, parts: Parts): Parts {
  if (row.row.refuses === true) parts.set(part.refuses, activation.run.makeConstant(true));
  else parts.delete(part.refuses);
  return parts;
}

function makeEmpty({ activation, state }: Making): Value {
  return allocateValue(activation, state, 'empty', makeCell('object'));
}

function addExcludes(activation: Activation, parts: Parts, removes: number): Parts {
  return parts.set(part.excludes, activation.run.makeConstant(readExcludes(parts) | removes));
}

/** What texts cannot pose that match a pattern, or of which a part does. */
function readPattern(making: Making): ThreatSet {
  const { activation, state, call, row } = making;
  if (row.part === undefined) return computePatternExcludes(activation, state, findPattern(making));
  return computePatternExcludes(activation, state, readPlace(activation, state, call, row.part.pattern)) & row.part.tells;
}

/** The first regular expression among the arguments; a text is one too. */
function findPattern({ activation, state, others }: Making): Value | undefined {
  const isPattern = (value: Value): boolean => value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'regexp');
  return others.find(isPattern) ?? others.find((each) => typeof findConstant(each)?.value === 'string');
}

/** The first function among the arguments, else the first in an argument that is an object of options. */
function findFunction({ activation, state, others }: Making): { readonly value: Value; readonly index: number } | undefined {
  const index = others.findIndex((each) => isFunction(activation, state, each));
  const found = others[index];
  if (found !== undefined) return { value: found, index };
  const inner = others
    .flatMap((each) => readShape(activation, state, each).map(([, value]) => value))
    .find((each) => isFunction(activation, state, each));
  return inner === undefined ? undefined : { value: inner, index: 0 };
}

/** What the function gets beside the value: a context with which it reports problems. */
function findHelpers({ activation, call }: Making, found: Value | undefined): Value | undefined {
  const index = call.arguments.values.findIndex((each) => each === found);
  const nodes = getParameterNodes(getArgumentNodes(call.nodes, Math.max(index, 0)), 1);
  return nodes.length === 0 ? undefined : makeNodeValue(activation, nodes, getSiteId(activation, 'helpers'));
}

function addFunction(making: Making, parts: Parts, kind: 'transform' | 'refine'): Parts {
  const { activation, state } = making;
  const found = findFunction(making);
  const base = parts.size > 0 ? parts : new Map([[part.excludes, activation.run.makeConstant(0)]]);
  if (found === undefined) {
    const schema = making.others.find((each) => isSchema(activation, state, each));
    return schema === undefined ? base : addStep(activation, state, base, 'pipe', schema);
  }
  return addStep(activation, state, base, kind, found.value, findHelpers(making, found.value));
}

/** `pipe(string(), uuid(), check(f))`, `.check(regex(/x/), f)` */
function addAll(making: Making, own: Parts): Parts {
  const { activation, state, others } = making;
  let parts: Parts = own.size > 0 ? own : new Map([[part.excludes, activation.run.makeConstant(0)]]);
  for (const each of others) {
    if (isSchema(activation, state, each)) parts = addStep(activation, state, parts, 'pipe', each);
    else if (isFunction(activation, state, each)) parts = addStep(activation, state, parts, 'refine', each, findHelpers(making, each));
  }
  return parts;
}

/** `preprocess(convert, schema)` */
function makePreprocess(making: Making): Parts {
  const { activation, state, target } = making;
  const parts = addFunction(making, new Map(), 'transform');
  return target === undefined ? parts : addStep(activation, state, parts, 'pipe', target);
}

function intersect({ activation, state }: Making, schemas: readonly Value[]): Parts {
  let parts: Parts = new Map();
  for (const each of schemas) {
    const next = readParts(activation, state, each);
    if (parts.size === 0) parts = new Map(next);
    else if (parts.has(part.shape) && next.has(part.shape)) {
      const fields = new Map([
        ...readShape(activation, state, parts.get(part.shape)),
        ...readShape(activation, state, next.get(part.shape)),
      ]);
      parts.set(part.shape, allocateValue(activation, state, 'both', makeCell('object', { fields })));
      if (!next.has(part.open)) parts.delete(part.open);
      if (!next.has(part.refuses)) parts.delete(part.refuses);
    } else parts = addStep(activation, state, parts, 'pipe', each);
  }
  return parts;
}

function changeShape({ activation, state, row, call }: Making, parts: Parts, change: Value): Parts {
  const how = row.row.schema;
  const fields = new Map(readShape(activation, state, parts.get(part.shape)));
  const named = readNames(activation, state, change);
  if (how === 'extend') for (const [name, value] of named) fields.set(name, value);
  else if (how === 'omit') for (const name of named.keys()) fields.delete(name);
  else {
    const kept = call.arguments.values.flatMap((each) => [...readNames(activation, state, each).keys()]);
    for (const name of fields.keys()) if (!kept.includes(name)) fields.delete(name);
  }
  if (row.row.refuses === true && !parts.has(part.open) && !parts.has(part.rest))
    parts.set(part.refuses, activation.run.makeConstant(true));
  return parts.set(part.shape, allocateValue(activation, state, `shape${change.id}`, makeCell('object', { fields })));
}

/** Keys that an argument names: those of a shape, of a schema's shape, or texts. */
function readNames(activation: Activation, state: State, value: Value): ReadonlyMap<string, Value> {
  const shape = readParts(activation, state, value).get(part.shape);
  if (shape !== undefined) return new Map(readShape(activation, state, shape));
  if (isList(activation, state, value))
    return new Map(listElements(activation, state, value).flatMap((each) => [...readNames(activation, state, each)]));
  const text = findConstant(value)?.value;
  return typeof text === 'string' ? new Map([[text, value]]) : new Map(readShape(activation, state, value));
}

function makeJson({ row, others, activation, target, call }: Making): Parts | Value {
  const [first] = others;
  // What another library made is a schema already.
  if (target !== undefined && target !== call.receiver) return target;
  const parts: Parts = new Map();
  if (first !== undefined) parts.set(part.json, first);
  return row.removes === 0 ? parts : parts.set(part.text, activation.run.makeConstant(true));
}

/** `type(A, '|', B)` is the list of its arguments. */
function makeDefinition({ activation, state, others }: Making): Parts {
  const [first] = others;
  if (first === undefined) return new Map();
  return new Map([[part.definition, others.length === 1 ? first : makeList(activation, state, others, 'definition')]]);
}

function makeField({ activation, row, call }: Making): Parts {
  const places = (row.row.places ?? []).join(',');
  return new Map([
    [part.field, getArgument(activation, call.arguments, 0)],
    [part.places, activation.run.makeConstant(places)],
    [part.excludes, activation.run.makeConstant(0)],
  ]);
}

/** What a function answers: called when the schema is made; a class is a schema as it is. */
function callLazy(making: Making): Parts | Value {
  const { activation, state, call } = making;
  const { run } = activation;
  const found = findFunction(making);
  if (found === undefined) return new Map();
  const site = { ...call.site, argumentSpans: [] };
  const answer = run.operations.callValue(activation, state, found.value, run.undefinedValue, { values: [], rest: undefined }, site);
  return new Map([[part.source, answer ?? run.makeValue()]]);
}
