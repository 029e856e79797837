import { jsonFormats, jsonTypes, type SchemaWord } from '../../models/schema-words.ts';
import { everyThreat, makeExcludedSet, type ThreatSet } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import {
  addStep,
  computePatternExcludes,
  isList,
  isSchema,
  listElements,
  makeList,
  makeSchema,
  part,
  readShape,
  type Parts,
} from './schema-parts.ts';

/** A JSON Schema as far as the program writes it. */
interface JsonReader {
  find(name: string): Value | undefined;
  /** A subschema as a schema; of texts only when so told. */
  wrap(json: Value, key: string, isText?: boolean): Value;
  wrapAll(list: Value, key: string): readonly Value[];
}

/** Reads one level of a JSON Schema as parts; what is below stays JSON Schema until it is needed. */
export function readJsonParts(activation: Activation, state: State, json: Value, own: Parts): Parts {
  const root = own.get(part.root) ?? json;
  const target = followReference(activation, state, json, root);
  const reader = makeReader(activation, state, target, root);
  const parts: Parts = new Map([
    [part.excludes, activation.run.makeConstant(readWordExcludes(activation, state, reader, own.has(part.text)))],
  ]);
  const literals = reader.find('const') ?? reader.find('enum');
  if (literals !== undefined) parts.set(part.literals, literals);
  readObjectParts(activation, state, reader, parts);
  readListParts(activation, state, reader, parts);
  const alternatives = reader.find('anyOf') ?? reader.find('oneOf');
  if (alternatives !== undefined) {
    const union = new Map([[part.alternatives, makeList(activation, state, reader.wrapAll(alternatives, 'any'), `any${target.id} `)]]);
    addStep(activation, state, parts, 'pipe', makeSchema(activation, state, `union${target.id}`, union));
  }
  for (const each of readIntersection(activation, state, reader, own.has(part.text))) addStep(activation, state, parts, 'pipe', each);
  return parts;
}

/** Answers the schemas of `allOf`. That one of them asks for a text holds for what the others ask of texts. */
function readIntersection(activation: Activation, state: State, reader: JsonReader, isText: boolean): readonly Value[] {
  const list = reader.find('allOf');
  if (list === undefined) return [];
  const all = listElements(activation, state, list);
  const types = [reader.find('type'), ...all.map((each) => new Map(readShape(activation, state, each)).get('type'))];
  const areTexts = isText || types.some((type) => type !== undefined && findConstant(type)?.value === 'string');
  return all.map((each, index) => reader.wrap(each, `all${index}`, areTexts));
}

function makeReader(activation: Activation, state: State, json: Value, root: Value): JsonReader {
  const fields = new Map(readShape(activation, state, json));
  const wrap = (inner: Value, key: string, isText = false): Value =>
    isSchema(activation, state, inner)
      ? inner
      : makeSchema(
          activation,
          state,
          `json${json.id}.${key}`,
          new Map([[part.json, inner], [part.root, root], ...(isText ? [[part.text, activation.run.makeConstant(true)] as const] : [])]),
        );
  return {
    find: (name) => fields.get(name),
    wrap,
    wrapAll: (list, key) => listElements(activation, state, list).map((each, index) => wrap(each, `${key}${index}`)),
  };
}

/** `{ $ref: '#/$defs/id' }` */
function followReference(activation: Activation, state: State, json: Value, root: Value): Value {
  let target = json;
  for (let depth = 0; depth < 5; depth++) {
    const reference = new Map(readShape(activation, state, target)).get('$ref');
    const path = reference === undefined ? undefined : findConstant(reference)?.value;
    if (typeof path !== 'string' || !path.startsWith('#')) return target;
    target = path
      .split('/')
      .slice(1)
      .reduce((at, name) => activation.run.operations.readProperty(activation, state, at, name), root);
  }
  return target;
}

function getExcludes(word: SchemaWord | undefined): ThreatSet {
  return word === undefined ? 0 : makeExcludedSet(word.removes);
}

/** What the words for single values exclude: `type`, `enum`, `const`, `format`, `pattern`. */
function readWordExcludes(activation: Activation, state: State, reader: JsonReader, isText: boolean): ThreatSet {
  if (reader.find('enum') !== undefined || reader.find('const') !== undefined) return everyThreat;
  const type = reader.find('type');
  const names = type === undefined ? [] : isList(activation, state, type) ? listElements(activation, state, type) : [type];
  const words = isText ? [jsonTypes['string']] : names.map((name) => jsonTypes[String(findConstant(name)?.value)]);
  const byType = words.length === 0 ? 0 : words.reduce((all: ThreatSet, word) => all & getExcludes(word), everyThreat);
  const format = reader.find('format');
  const pattern = reader.find('pattern');
  const byFormat = format === undefined ? 0 : getExcludes(jsonFormats[String(findConstant(format)?.value)]);
  // Other types than text obey any format and pattern.
  return byType | (byType === 0 ? 0 : byFormat | computePatternExcludes(activation, state, pattern));
}

function readObjectParts(activation: Activation, state: State, reader: JsonReader, parts: Parts): void {
  const properties = reader.find('properties');
  const additional = reader.find('additionalProperties') ?? reader.find('unevaluatedProperties');
  const others = additional === undefined ? undefined : findConstant(additional)?.value;
  if (properties === undefined) {
    if (additional !== undefined && typeof others !== 'boolean')
      parts
        .set(part.element, reader.wrap(additional, 'values'))
        .set(part.key, makeSchema(activation, state, 'keys', new Map([[part.excludes, activation.run.makeConstant(0)]])));
    return;
  }
  const fields = new Map(readShape(activation, state, properties).map(([name, each]) => [name, reader.wrap(each, name)]));
  parts.set(part.shape, allocateValue(activation, state, `shape${properties.id}`, makeCell('object', { fields })));
  if (additional !== undefined && typeof others !== 'boolean') parts.set(part.rest, reader.wrap(additional, 'others'));
  else {
    const isClosed = others === false && reader.find('patternProperties') === undefined;
    parts.set(isClosed ? part.refuses : part.open, activation.run.makeConstant(true));
  }
}

function readListParts(activation: Activation, state: State, reader: JsonReader, parts: Parts): void {
  const items = reader.find('items');
  const prefix = reader.find('prefixItems') ?? (items !== undefined && isList(activation, state, items) ? items : undefined);
  if (prefix !== undefined) {
    parts
      .set(part.shape, makeList(activation, state, reader.wrapAll(prefix, 'item'), `items${prefix.id} `))
      .set(part.tuple, activation.run.makeConstant(true));
    const more = prefix === items ? reader.find('additionalItems') : items;
    if (more !== undefined && getCell(activation, state, more.refs[0] ?? 0) !== undefined) parts.set(part.rest, reader.wrap(more, 'more'));
  } else if (items !== undefined) parts.set(part.element, reader.wrap(items, 'items'));
}
