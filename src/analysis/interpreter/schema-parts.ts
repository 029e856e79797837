import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import { expandNode, isModelledCallable, type ApiNode, type CompiledSchema } from '../binding/api-node.ts';
import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';

/** Names under which a schema's object keeps its parts; no program writes them. */
export const part = {
  /** threats that what passes does not pose */
  excludes: '%excludes',
  /** schemas by key */
  shape: '%shape',
  /** the shape is that of a list */
  tuple: '%tuple',
  /** schema of every key that the shape does not name */
  rest: '%rest',
  /** keys that the shape does not name pass as they are */
  open: '%open',
  /** unknown keys are refused, so that data which passes has none */
  refuses: '%refuses',
  /** schema of a list's elements, or of a record's values */
  element: '%element',
  /** schema of a record's keys */
  key: '%key',
  alternatives: '%alternatives',
  /** the values that pass, or the list of them, written out */
  literals: '%literals',
  /** what passes is a converted value: nothing is told of the original */
  coerces: '%coerces',
  /** what follows: transformations, predicates, other schemas */
  steps: '%steps',
  /** a written value that can stand for what does not pass */
  fallback: '%fallback',
  /** a class or function that gives the schema */
  source: '%source',
  /** the class of a field is checked as well */
  nested: '%nested',
  /** no constraint of the field holds always */
  conditional: '%conditional',
  /** a JSON Schema and the document that its references start from */
  json: '%json schema',
  root: '%root',
  /** the JSON Schema is one of texts, though it does not say so */
  text: '%text',
  /** a type written in a small language of its own */
  definition: '%definition',
  /** a type of TypeScript */
  type: '%type',
  /** rules by the names of properties, and one of them */
  rules: '%rules',
  rule: '%rule',
  /** the part of a request that is checked, and which places of it */
  field: '%field',
  places: '%places',
  /** where in an event the data lies */
  lens: '%lens',
} as const;

/** The parts of one schema. */
export type Parts = Map<string, Value>;

/** Answers the parts that the value itself keeps. */
export function readOwnParts(activation: Activation, state: State, schema: Value): Parts {
  const parts: Parts = new Map();
  for (const ref of schema.refs) {
    for (const [name, value] of getCell(activation, state, ref)?.fields ?? []) if (name.startsWith('%')) parts.set(name, value);
  }
  if (parts.size > 0) return parts;
  for (const { row, removes } of schema.nodes.flatMap((node) => getValueRows(node))) {
    parts.set(part.excludes, activation.run.makeConstant(removes));
    if (row.lies !== undefined) parts.set(part.lens, activation.run.makeConstant(row.lies));
  }
  return parts;
}

const valueRows = new WeakMap<ApiNode, readonly CompiledSchema[]>();

/** Rows that say that something of a library is a schema as it is. */
function getValueRows(node: ApiNode): readonly CompiledSchema[] {
  let rows = valueRows.get(node);
  if (rows === undefined) {
    rows = expandNode(node).flatMap((each) => each.schemas.filter(({ row }) => row.isValue === true && row.exposes === undefined));
    valueRows.set(node, rows);
  }
  return rows;
}

/** Is the value a schema? */
export function isSchema(activation: Activation, state: State, value: Value): boolean {
  return value.nodes.some((node) => getValueRows(node).length > 0) || value.refs.some((ref) => hasParts(getCell(activation, state, ref)));
}

function hasParts(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  for (const name of cell.fields.keys()) if (name.startsWith('%')) return true;
  return false;
}

/** Answers the threats that a schema of single values excludes. */
export function readExcludes(parts: Parts): ThreatSet {
  const known = parts.get(part.excludes)?.constants ?? [0];
  return known.reduce((all: ThreatSet, each) => (typeof each === 'number' ? all & each : 0), everyThreat);
}

/** Makes a schema from parts. */
export function makeSchema(activation: Activation, state: State, key: string, parts: Parts): Value {
  return allocateValue(activation, state, key, makeCell('object', { fields: parts }));
}

/** Answers what texts that match cannot pose; the expression is one of the program's or a constant text. */
export function computePatternExcludes(activation: Activation, state: State, pattern: Value | undefined): ThreatSet {
  if (pattern === undefined) return 0;
  const text = findConstant(pattern)?.value;
  if (typeof text === 'string') return computeThreatsExcludedByMatch(text, '');
  let excludes: ThreatSet = pattern.refs.length === 0 ? 0 : everyThreat;
  for (const ref of pattern.refs) {
    const known = getCell(activation, state, ref)?.pattern;
    excludes &= known === undefined ? 0 : computeThreatsExcludedByMatch(known.source, known.flags);
  }
  return excludes;
}

/** Is the value a list of the program's? */
export function isList(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'array');
}

/** Is the value a function, of the program's or one that rows describe? */
export function isFunction(activation: Activation, state: State, value: Value): boolean {
  if (isModelledCallable(value.nodes) && !isSchema(activation, state, value)) return true;
  return value.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
}

/** Makes a list of known values. */
export function makeList(activation: Activation, state: State, values: readonly Value[], key = 'list'): Value {
  const fields = new Map(values.map((value, index) => [String(index), value]));
  return allocateValue(activation, state, `${key}${values.length}`, makeCell('array', { fields, length: values.length }));
}

/** Answers the elements of a list, the unnumbered ones last. */
export function listElements(activation: Activation, state: State, list: Value | undefined): readonly Value[] {
  return (list?.refs ?? []).flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) return [];
    return [...cell.fields.values(), ...(cell.rest === undefined ? [] : [cell.rest])];
  });
}

/** Answers the named parts of a written shape. */
export function readShape(activation: Activation, state: State, shape: Value | undefined): readonly (readonly [string, Value])[] {
  return (shape?.refs ?? []).flatMap((ref) =>
    [...(getCell(activation, state, ref)?.fields ?? [])].filter(([name]) => !name.startsWith('%')),
  );
}

/** Answers parts with one more step at the end. */
export function addStep(activation: Activation, state: State, parts: Parts, kind: string, step: Value, helpers?: Value): Parts {
  const old = listElements(activation, state, parts.get(part.steps));
  const fields = new Map([
    ['kind', activation.run.makeConstant(kind)],
    ['step', step],
    ['helpers', helpers ?? activation.run.undefinedValue],
  ]);
  const made = allocateValue(activation, state, `step ${kind}${old.length} ${step.id}`, makeCell('object', { fields }));
  return parts.set(part.steps, makeList(activation, state, [...old, made], `steps ${step.id} `));
}
