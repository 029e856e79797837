import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { loadYaml } from '../../util/load-yaml.ts';
import { isMetavariable, Tree } from './tree.ts';

/** How a text of data is read. */
export interface DataReading {
  readonly language: 'json' | 'yaml';
  readonly isPattern: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Parts that are deeper are not looked at. */
const deepest = 200;

/** Answers the documents of a text of JSON or YAML as trees; of a pattern, with what stands for anything. A text is why there are none. */
export function buildData(text: string, reading: DataReading): readonly Tree[] | string {
  try {
    const code = reading.language === 'json' ? blankComments(text) : text;
    const parsed = loadYaml().parseAllDocuments(code, { logLevel: 'silent', strict: false, uniqueKeys: false, prettyErrors: false });
    const documents = Array.isArray(parsed) ? (parsed as readonly Document[]) : [];
    const errors = reading.isPattern ? documents.flatMap((each) => each.errors) : [];
    const problem = errors.find(({ code: kind }) => kind !== 'BAD_DQ_ESCAPE');
    if (problem !== undefined) return problem.message;
    return documents.flatMap((document) => new DataBuilder(document, text, reading).build(document.contents, 0) ?? []);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Comments of JSON, which the standard does not know. */
function blankComments(text: string): string {
  if (!text.includes('/')) return text;
  return text.replaceAll(textOrComment, (found) => (found.startsWith('"') ? found : found.replaceAll(/[^\n]/gu, ' ')));
}

const textOrComment = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

class DataBuilder {
  private readonly yaml = loadYaml();
  private readonly document: Document;
  private readonly text: string;
  private readonly isJson: boolean;
  private readonly isPattern: boolean;
  /** Where what has a tag or another name ends as it is written: so do lists and mappings around it. */
  private readonly ends = new WeakMap<Tree, number>();

  constructor(document: Document, text: string, { language, isPattern }: DataReading) {
    this.document = document;
    this.text = text;
    this.isJson = language === 'json';
    this.isPattern = isPattern;
  }

  build(node: unknown, depth: number): Tree | undefined {
    const { isAlias, isMap, isScalar, isSeq } = this.yaml;
    if (depth > deepest) return undefined;
    if (isAlias(node)) return this.buildAlias(node, depth);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    const tree = isScalar(node) ? this.buildScalar(node) : isMap(node) ? this.buildMap(node, depth) : this.buildList(node, depth);
    if (isScalar(node) && node.anchor !== undefined && node.tag === undefined) this.moveTo(node, `&${node.anchor}`, tree);
    return node.tag === undefined ? tree : this.addTag(node, node.tag, tree);
  }

  /** What has a tag is also what it is without. As in Semgrep, where a tagged text ends is told by the tag. */
  private addTag(node: Scalar | YAMLMap | YAMLSeq, tag: string, tree: Tree): Tree {
    const start = this.text.lastIndexOf('!', tree.start);
    const sign = this.text.lastIndexOf(tag, tree.start) >= 0 ? tag : '!';
    if (this.yaml.isScalar(node) && !isBlockText(node)) {
      this.moveTo(node, node.anchor === undefined ? sign : `&${node.anchor}`, tree);
      const type = new Tree('type', tag, { start: tree.start, end: tree.start + tag.length });
      return this.endAt(getPlace(node).end, new Tree('cast', '', type, [type, tree]));
    }
    if (start >= 0) tree.start = this.text.lastIndexOf(sign, tree.start);
    return new Tree('cast', '', tree, [new Tree('type', tag, { start: tree.start, end: tree.start + tag.length }), tree]);
  }

  /** A text behind a sign begins there, to Semgrep, and has as many letters from there on as it has. */
  private moveTo({ type }: Scalar, sign: string, tree: Tree): void {
    const start = this.text.lastIndexOf(sign, tree.start);
    if (start < 0) return;
    this.endAt(tree.end, tree);
    if (type === undefined || type === 'PLAIN') tree.end = start + tree.end - tree.start;
    tree.start = start;
  }

  /** What stands under another name is where that name is, which has as many letters as there are without its sign. */
  private buildAlias(node: Alias, depth: number): Tree | undefined {
    const tree = this.build(node.resolve(this.document), depth + 1);
    const { start, end } = getPlace(node);
    return tree && this.endAt(end, new Tree(tree.kind, tree.text, { start, end: start + node.source.length }, tree.children));
  }

  private endAt(end: number, tree: Tree): Tree {
    this.ends.set(tree, end);
    return tree;
  }

  private findEnd(tree: Tree): number {
    return this.ends.get(tree) ?? tree.end;
  }

  private buildScalar(node: Scalar): Tree {
    const place = this.placeScalar(node);
    const { value, type } = node;
    const isPlain = type === undefined || type === 'PLAIN';
    if (this.isPattern && value === '...') return this.buildDots(isPlain, place);
    if (typeof value === 'string') {
      // Escapes of JSON are compared as they are written.
      if (!isPlain) return new Tree('string', this.isJson ? this.text.slice(place.start + 1, place.end - 1) : value, place);
      if (this.isPattern && isMetavariable(value)) return new Tree('name', value, place);
      const word = this.isJson ? undefined : truths[value.toLowerCase()];
      return word === undefined ? new Tree('string', value, place) : new Tree('boolean', String(word), place);
    }
    if (typeof value === 'boolean') return new Tree('boolean', String(value), place);
    if (typeof value === 'number' || typeof value === 'bigint') return new Tree('number', String(value), place);
    // Where nothing is written is an empty text.
    return place.end === place.start ? new Tree('string', '', place) : new Tree('null', 'null', place);
  }

  /** In YAML, `"..."` is a text. */
  private buildDots(isPlain: boolean, place: Place): Tree {
    if (isPlain) return new Tree('ellipsis', '', place);
    return this.isJson ? new Tree('string', '...', place) : new Tree('other', 'dots', place);
  }

  /** A text of several lines begins behind the sign that says so. */
  private placeScalar(node: Scalar): Place {
    const { start, end } = getPlace(node);
    return { start: isBlockText(node) ? start + (/^\S+/u.exec(this.text.slice(start, start + 10))?.[0].length ?? 0) : start, end };
  }

  private buildMap(node: YAMLMap, depth: number): Tree {
    const pairs = node.items.flatMap((each) => this.buildPair(each, depth) ?? []);
    const [only] = pairs;
    // What stands for all of a block stands for what it is.
    if (this.isPattern && pairs.length === 1 && only?.kind === 'ellipsis' && node.flow !== true) return only;
    return this.makeCollection('dictionary', node, pairs);
  }

  private buildPair({ key, value }: Pair, depth: number): Tree | undefined {
    const { isScalar } = this.yaml;
    if (this.isPattern && isScalar(key) && key.value === ellipsisKey) return new Tree('ellipsis', '', getPlace(key));
    const name = this.build(key, depth + 1);
    if (name === undefined) return undefined;
    if (name.kind === 'ellipsis') return this.isJson ? name : new Tree('other', 'dots', name);
    const content = this.build(value, depth + 1) ?? new Tree('string', '', { start: name.end, end: name.end });
    const pair = new Tree('pair', '', { start: name.start, end: Math.max(name.end, content.end) }, [this.nameKey(name), content]);
    return this.endAt(Math.max(pair.end, this.findEnd(content)), pair);
  }

  /** A text that is a metavariable stands for the whole key, quotes included. */
  private nameKey(name: Tree): Tree {
    return this.isPattern && name.kind === 'string' && name.metavariable !== undefined ? new Tree('name', name.text, name) : name;
  }

  private buildList(node: YAMLSeq, depth: number): Tree {
    return this.makeCollection(
      'array',
      node,
      node.items.flatMap((each) => this.build(each, depth + 1) ?? []),
    );
  }

  /** To Semgrep, brackets at the end are parts of JSON, and not of YAML. */
  private makeCollection(kind: 'dictionary' | 'array', node: YAMLMap | YAMLSeq, children: readonly Tree[]): Tree {
    const { start, end } = getPlace(node);
    const last = children.at(-1);
    return new Tree(kind, '', { start, end: this.isJson ? end : last === undefined ? start + 1 : this.findEnd(last) }, children);
  }
}

/** Stands for `...` where a key is. */
export const ellipsisKey = '__semgrep_ellipsis__';

/** Words of older YAML. */
const truths: Readonly<Record<string, boolean | undefined>> = { y: true, yes: true, on: true, n: false, no: false, off: false };

function isBlockText({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

function getPlace({ range }: Node): Place {
  return range === null || range === undefined ? { start: 0, end: 0 } : { start: range[0], end: range[1] };
}
