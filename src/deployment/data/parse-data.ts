import type { CollectionTag, Document, Node, Pair, Scalar, ScalarTag } from 'yaml';
import { templateFunctions } from '../../models/deployment/template-functions.ts';
import { findLine } from '../../util/find-line.ts';
import { loadYaml } from '../../util/load-yaml.ts';
import { describeYamlError } from '../../util/describe-yaml-error.ts';
import type { DeploymentProblem, SourceRange } from '../deployment.ts';
import { makeMap, makeScalar, makeUnknown, type DataEntry, type DataNode } from './data-node.ts';

/** What a file of data holds, or why it was not read. */
export interface ParsedData {
  readonly text: string;
  readonly node?: DataNode;
  readonly problem?: DeploymentProblem;
}

/** Parts that are deeper are not looked at. */
const deepest = 100;

/** Tags that are known cost no warning each. */
const customTags: (CollectionTag | ScalarTag)[] = templateFunctions.flatMap((name) => [
  { tag: `!${name}`, resolve: keep },
  { tag: `!${name}`, collection: 'map' as const, resolve: keep },
  { tag: `!${name}`, collection: 'seq' as const, resolve: keep },
]);
const options = { logLevel: 'silent', strict: false, uniqueKeys: false, prettyErrors: false, customTags } as const;

function keep(node: unknown): unknown {
  return node;
}

/** Reads a text of YAML or JSON. Tags make nothing: those of CloudFormation are read as its functions, others are left out. */
export function parseData(file: string, text: string): ParsedData {
  try {
    const document = loadYaml().parseDocument(text, options);
    const [error] = document.errors;
    if (error !== undefined) return { text, problem: describe(file, text, error) };
    return { text, node: new Conversion(file, document).convert(document.contents, 0) };
  } catch (error) {
    return { text, problem: { file, line: 1, message: error instanceof Error ? error.message : String(error) } };
  }
}

function describe(file: string, text: string, error: { readonly message: string; readonly pos: readonly number[] }) {
  return { file, line: findLine(text, error.pos[0] ?? 0), message: describeYamlError(error) };
}

/** Turns the nodes of one document into ours. */
class Conversion {
  private readonly file: string;
  private readonly document: Document;
  /** What anchors stand before: each is turned once, however often it is named. `undefined` while that is done. */
  private readonly anchored = new Map<unknown, DataNode | undefined>();
  private readonly yaml = loadYaml();

  constructor(file: string, document: Document) {
    this.file = file;
    this.document = document;
  }

  convert(node: unknown, depth: number): DataNode {
    const at = this.place(node);
    if (depth > deepest) return makeUnknown(at);
    if (this.yaml.isAlias(node)) return this.convertAlias(node.resolve(this.document), at, depth);
    const plain = this.convertPlain(node, at, depth);
    const name = findFunction((node as Partial<Scalar> | null)?.tag);
    return name === undefined ? plain : makeMap([{ name, value: splitAttribute(name, plain), at }], at);
  }

  private convertPlain(node: unknown, at: SourceRange, depth: number): DataNode {
    if (this.yaml.isScalar(node)) return makeScalar(toValue(node), at);
    if (this.yaml.isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.convert(item, depth + 1)), at };
    if (this.yaml.isMap(node)) return makeMap(this.convertPairs(node.items, depth), at);
    return makeScalar(null, at);
  }

  /** A text stands where its alias does; maps and lists stand where they are written. */
  private convertAlias(target: unknown, at: SourceRange, depth: number): DataNode {
    if (target === undefined) return makeUnknown(at);
    if (!this.anchored.has(target)) {
      this.anchored.set(target, undefined);
      this.anchored.set(target, this.convert(target, depth + 1));
    }
    const node = this.anchored.get(target);
    if (node === undefined) return makeUnknown(at);
    return node.kind === 'scalar' ? { ...node, at } : node;
  }

  private convertPairs(pairs: readonly Pair[], depth: number): DataEntry[] {
    const entries: DataEntry[] = [];
    const merged: DataEntry[] = [];
    for (const { key, value } of pairs) {
      if (!this.yaml.isScalar(key)) continue;
      const name = String(key.value);
      const node = this.convert(value, depth + 1);
      if (name === '<<') {
        const maps = node.kind === 'list' ? node.items : [node];
        for (const map of maps.toReversed()) if (map.kind === 'map') merged.push(...map.entries.values());
        continue;
      }
      const start = this.place(key);
      const end = value === null || value === undefined || this.yaml.isAlias(value) ? start.end : node.at.end;
      entries.push({ name, value: node, at: { file: this.file, start: start.start, end: Math.max(end, start.end) } });
    }
    return merged.length === 0 ? entries : [...merged, ...entries];
  }

  private place(node: unknown): SourceRange {
    const range = (node as Node | null)?.range;
    return { file: this.file, start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
  }
}

function toValue({ value }: Scalar): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? String(value) : null;
}

/** `!Ref` and `!Condition` are keys of the same name, other short forms are those of `Fn::`. */
function findFunction(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !/^![A-Z]\w*$/u.test(tag)) return undefined;
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

/** `!GetAtt Name.Attribute` is written with a dot. */
function splitAttribute(name: string, node: DataNode): DataNode {
  if (name !== 'Fn::GetAtt' || node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const [target = '', ...rest] = node.value.split('.');
  return { kind: 'list', items: [makeScalar(target, node.at), makeScalar(rest.join('.'), node.at)], at: node.at };
}
