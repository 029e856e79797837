import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import { getCell, type Activation } from './activation.ts';
import { part, type Parts } from './schema-parts.ts';

/** Types of JSON Schema whose values are no texts. */
const harmlessTypes: ReadonlySet<unknown> = new Set(['integer', 'number', 'boolean', 'null']);

/** Formats whose texts are made of harmless characters. */
const harmlessFormats: ReadonlySet<unknown> = new Set(['uuid', 'date', 'time', 'date-time', 'duration', 'ipv4']);

/** Answers what a JSON Schema that is written as an object says, in the words of schemas; empty when the value is none. */
export function readJsonSchema(activation: Activation, state: State, schema: Value): Parts {
  const { run } = activation;
  const fields = new Map(schema.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])]));
  const parts: Parts = new Map();
  const alternatives = fields.get('anyOf') ?? fields.get('oneOf');
  if (alternatives !== undefined) return parts.set(part.alternatives, alternatives);
  const properties = fields.get('properties');
  if (properties !== undefined) {
    parts.set(part.shape, properties);
    if (readWord(fields, 'additionalProperties') !== false) parts.set(part.open, run.makeConstant(true));
    return parts;
  }
  const items = fields.get('items');
  if (items !== undefined) return parts.set(part.element, items);
  const excludes = readExcludes(fields);
  return excludes === undefined ? parts : parts.set(part.excludes, run.makeConstant(excludes));
}

function readExcludes(fields: ReadonlyMap<string, Value>): ThreatSet | undefined {
  if (fields.has('enum') || fields.has('const')) return everyThreat;
  const pattern = readWord(fields, 'pattern');
  if (typeof pattern === 'string') return computeThreatsExcludedByMatch(pattern, 'u');
  if (harmlessFormats.has(readWord(fields, 'format')) || harmlessTypes.has(readWord(fields, 'type'))) return everyThreat;
  return undefined;
}

function readWord(fields: ReadonlyMap<string, Value>, name: string): unknown {
  const value = fields.get(name);
  return value === undefined ? undefined : findConstant(value)?.value;
}
