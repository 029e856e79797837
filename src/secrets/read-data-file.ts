import type { Document, Node, Pair, Scalar } from 'yaml';
import { findHclParser } from '../util/hcl-tree.ts';
import { loadYaml } from '../util/load-yaml.ts';
import { describeYamlError } from '../util/describe-yaml-error.ts';
import { readHcl } from './read-hcl.ts';
import { readToml } from './read-toml.ts';

/** A value of a data file with the names that lead to it. */
export interface DataEntry {
  /** Names of keys from the outside in; items of lists have none. */
  readonly path: readonly string[];
  /** Where each of these names stands in the text. */
  readonly keys: readonly number[];
  readonly value: string;
  /** Where the value stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the value begins, when all of it stands in the text as it is. */
  readonly from?: number | undefined;
  /** Keys of the map that holds it, and their values where they are texts. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The value is read by a function of the template language, not written: `!Ref Name`. */
  readonly isReference: boolean;
  /** Functions of the template language around the value, from the outside in: `Join` and `Ref` of `!Join ['', [!Ref Name]]`. */
  readonly functions: readonly string[];
  /** It is written elsewhere, and stands here by an alias. */
  readonly isAlias: boolean;
}

/** What a data file holds. */
export interface DataFile {
  readonly entries: readonly DataEntry[];
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  /** What the parser could not read, the first of it. */
  readonly problem?: { readonly message: string; readonly offset: number };
}

const terraformFile = /\.(?:tf|tfvars)$/u;
const lineFile = /(?:^|[\\/])(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env|\.npmrc|\.yarnrc|[\w.-]+\.properties|[\w.-]+\.ini)$/u;
/** Values are of one line, but for keys between quotes. */
const assignment =
  /^[^\S\n]*(?:export[^\S\n]+)?([\w./:@-]+)[^\S\n]*=[^\S\n]*(?:"([^"\n]*|-----BEGIN [^"]*)"|'([^'\n]*|-----BEGIN [^']*)'|([^\n#]*))/gmu;
const lineComment = /^[^\S\n]*[#;](.*)$/gmu;
const noSiblings: ReadonlyMap<string, string> = new Map();
const none: readonly never[] = [];

/** Reads a file of YAML, JSON, TOML or Terraform, or of lines `NAME=value`, as its name says. */
export function readDataFile(filename: string, text: string): DataFile {
  if (filename.endsWith('.toml')) return readToml(text);
  if (terraformFile.test(filename)) return readTerraform(text);
  return lineFile.test(filename) ? readLines(text) : readTree(text);
}

/** Reads the lines of attributes where no parser of HCL is installed, and where the tree that it makes of nested beginnings of texts is no tree. */
function readTerraform(text: string): DataFile {
  const parse = findHclParser();
  if (parse === undefined) return readLines(text);
  try {
    return readHcl(text, parse);
  } catch (error) {
    if (error instanceof TypeError) return readLines(text);
    throw error;
  }
}

function readLines(text: string): DataFile {
  const entries: DataEntry[] = [];
  for (const match of text.matchAll(assignment)) {
    const value = (match[2] ?? match[3] ?? match[4] ?? '').trim();
    const start = match.index + match[0].lastIndexOf(value);
    // `//registry/:_authToken` of npm: the name is what follows the last colon
    const name = (match[1] ?? '').split(':').at(-1) ?? '';
    const keys = [match.index + match[0].indexOf(name)];
    entries.push({
      path: [name],
      keys,
      value,
      start,
      end: start + value.length,
      siblings: noSiblings,
      isReference: false,
      functions: none,
      isAlias: false,
    });
  }
  const comments = Array.from(text.matchAll(lineComment), (match) => ({
    value: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { entries, comments };
}

function readTree(text: string): DataFile {
  const entries: DataEntry[] = [];
  const documents = loadYaml().parseAllDocuments(text, { logLevel: 'silent', strict: false, uniqueKeys: false, prettyErrors: false });
  const [error] = 'empty' in documents ? [] : documents.flatMap((document) => document.errors);
  if (!('empty' in documents)) for (const document of documents) collect(document, entries);
  const comments = Array.from(text.matchAll(/^[^\S\n]*#(.*)$/gmu), (match) => ({
    value: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { entries, comments, ...(error === undefined ? {} : { problem: { message: describeYamlError(error), offset: error.pos[0] } }) };
}

interface Visit extends Pick<DataEntry, 'path' | 'keys' | 'siblings' | 'functions' | 'isAlias'> {
  readonly node: unknown;
}

/** Aliases can lead to one another over and over: so many are followed. */
const mostAliases = 100;

function collect(document: Document, entries: DataEntry[]): void {
  const { isAlias, isMap, isScalar, isSeq } = loadYaml();
  const visits: Visit[] = [{ node: document.contents, path: none, keys: none, siblings: noSiblings, functions: none, isAlias: false }];
  let aliases = 0;
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { node } = visit;
    if (isAlias(node)) {
      if (aliases++ < mostAliases) visits.push({ ...visit, node: node.resolve(document), isAlias: true });
    } else if (isScalar(node)) addScalar(node, visit, entries);
    else if (isMap(node)) visits.push(...visitPairs(node.items, enterFunction(visit, node.tag)).reverse());
    else if (isSeq(node)) {
      const within = enterFunction(visit, node.tag);
      visits.push(...node.items.map((item) => ({ ...within, node: item, siblings: noSiblings })).reverse());
    }
  }
}

/** `!Join`: what is below is what the function is given. */
function enterFunction(visit: Visit, tag: string | undefined): Visit {
  return tag?.startsWith('!') === true ? { ...visit, functions: [...visit.functions, tag.slice(1)] } : visit;
}

function visitPairs(items: readonly Pair[], outer: Visit): Visit[] {
  const { isPair, isScalar } = loadYaml();
  const siblings = new Map<string, string>();
  for (const { key, value } of items) {
    if (isScalar(key)) siblings.set(String(key.value), isScalar(value) && typeof value.value === 'string' ? value.value : '');
  }
  return items.filter(isPair).map(({ key, value }) => {
    if (!isScalar(key)) return { ...outer, node: value, siblings };
    // `<<: *common`: what is merged
    if (key.value === '<<') return { ...outer, node: value, siblings };
    const start = (key as Node).range?.[0] ?? 0;
    return { ...outer, node: value, siblings, path: [...outer.path, String(key.value)], keys: [...outer.keys, start] };
  });
}

function addScalar(node: Scalar, visit: Visit, entries: DataEntry[]): void {
  const { value, range } = node as Node & Scalar;
  if (range === null || range === undefined || (typeof value !== 'string' && typeof value !== 'number')) return;
  const { path, keys, siblings, isAlias } = visit;
  const isReference = node.tag?.startsWith('!') === true;
  const { functions } = enterFunction(visit, node.tag);
  entries.push({ path, keys, value: String(value), start: range[0], end: range[1], siblings, isReference, functions, isAlias });
}
