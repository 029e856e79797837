import type { Alias, Document, LineCounter, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { loadYaml } from '../../util/load-yaml.ts';
import type { RuleField, RuleNode } from './rule-node.ts';
import type { RulePlace } from './rule.ts';

/** An error of YAML. */
export interface YamlProblem {
  readonly message: string;
  readonly at: RulePlace;
}

/** A file of YAML or JSON: one part a document. */
export interface RuleNodes {
  readonly documents: readonly RuleNode[];
  readonly problems: readonly YamlProblem[];
}

interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document;
  readonly known: Map<Node, RuleNode | undefined>;
  readonly problems: YamlProblem[];
}

/** Reads a file of YAML or JSON into parts with places. A document with an error of YAML is left out. */
export function readRuleNodes(text: string, file: string): RuleNodes {
  const { LineCounter, parseAllDocuments } = loadYaml();
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const documents: RuleNode[] = [];
  const problems: YamlProblem[] = [];
  for (const document of Array.isArray(parsed) ? parsed : []) {
    for (const { message, pos } of document.errors) problems.push({ message, at: makePlace(file, lines, pos[0], pos[1]) });
    if (document.errors.length > 0 || document.contents === null) continue;
    documents.push(readNode({ file, lines, document, known: new Map(), problems }, document.contents));
  }
  return { documents, problems };
}

function makePlace(file: string, lines: LineCounter, start: number, end: number): RulePlace {
  const { line, col } = lines.linePos(start);
  return { file, start, end: Math.max(start, end), line: Math.max(1, line), column: Math.max(1, col) };
}

function getPlace(reading: Reading, node: Node | null | undefined, otherwise?: RulePlace): RulePlace {
  const range = node?.range;
  if (range) return makePlace(reading.file, reading.lines, range[0], range[1]);
  return otherwise ?? makePlace(reading.file, reading.lines, 0, 0);
}

function readNode(reading: Reading, node: unknown, around?: RulePlace): RuleNode {
  const { isNode } = loadYaml();
  if (!isNode(node)) return { kind: 'nothing', at: around ?? getPlace(reading, undefined) };
  if (reading.known.has(node)) {
    const known = reading.known.get(node);
    if (known !== undefined) return known;
    const at = getPlace(reading, node, around);
    reading.problems.push({ message: 'expected an alias of something else, found one of what it is a part of', at });
    return { kind: 'nothing', at };
  }
  reading.known.set(node, undefined);
  const read = readNewNode(reading, node, getPlace(reading, node, around));
  reading.known.set(node, read);
  return read;
}

function readNewNode(reading: Reading, node: Node, at: RulePlace): RuleNode {
  const { isAlias, isMap, isScalar, isSeq } = loadYaml();
  if (isAlias(node)) return readAlias(reading, node, at);
  if (isSeq(node)) return { kind: 'list', items: node.items.map((each) => readNode(reading, each, at)), at };
  if (isMap(node)) return readMap(reading, node, at);
  return isScalar(node) ? readScalar(node, at) : { kind: 'nothing', at };
}

function readAlias(reading: Reading, alias: Alias, at: RulePlace): RuleNode {
  const target = alias.resolve(reading.document);
  if (target !== undefined) return readNode(reading, target, at);
  reading.problems.push({ message: `expected an anchor &${alias.source} before its alias, found none`, at });
  return { kind: 'nothing', at };
}

function readScalar({ value, source }: Scalar, at: RulePlace): RuleNode {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value, at };
    case 'boolean':
      return { kind: 'flag', value, at };
    case 'number':
    case 'bigint':
      return { kind: 'number', value: Number(value), text: source ?? String(value), at };
    default:
      return { kind: 'nothing', at };
  }
}

function readMap(reading: Reading, map: YAMLMap, at: RulePlace): RuleNode {
  const fields = new Map<string, RuleField>();
  const repeated: RuleField[] = [];
  const merged: RuleNode[] = [];
  for (const pair of map.items) {
    const field = readField(reading, pair, at);
    if (field.key === '<<') merged.push(...(field.value.kind === 'list' ? field.value.items : [field.value]));
    else if (fields.has(field.key)) repeated.push(field);
    else fields.set(field.key, field);
  }
  // What is written in the map itself comes before what is merged into it, and the first of several merged maps before the others.
  for (const other of merged) {
    if (other.kind !== 'map') continue;
    for (const [key, field] of other.fields) if (!fields.has(key)) fields.set(key, field);
  }
  return { kind: 'map', fields, repeated, at };
}

function readField(reading: Reading, pair: Pair, around: RulePlace): RuleField {
  const key = readNode(reading, pair.key, around);
  const text = key.kind === 'text' ? key.value : key.kind === 'number' ? key.text : key.kind === 'flag' ? String(key.value) : '';
  return { key: text, at: key.at, value: readNode(reading, pair.value, key.at) };
}
