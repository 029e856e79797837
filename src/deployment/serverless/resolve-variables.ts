import { dirname, join } from 'node:path';
import { readVariables, type TextVariable } from '../../util/read-variables.ts';
import { defaultStage } from '../../models/deployment/serverless-defaults.ts';
import { DataReader } from '../data/data-reader.ts';
import { makeScalar, makeUnknown, type DataNode } from '../data/data-node.ts';
import type { SourceRange } from '../deployment.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';

const source = /^([A-Za-z][\w-]*)(?:\(([^)]*)\))?(?::([\s\S]*))?$/u;
const literal = /^(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|(true|false|null))$/u;
/** Variables lead to variables. */
const deepest = 12;
/** So many variables are looked up in one service. */
const most = 200_000;

/** Replaces the variables of the files of one service, as they are when nothing is said on the command line. */
export class ServiceVariables {
  readonly reader = new DataReader((node) => this.resolve(node));
  private readonly files: InfrastructureFiles;
  private readonly file: string;
  private readonly root: DataNode;
  private readonly resolved = new Map<DataNode, DataNode>();
  private depth = 0;
  private count = 0;
  private stage: string | undefined;
  private isStageAsked = false;

  constructor(files: InfrastructureFiles, file: string, root: DataNode) {
    this.files = files;
    this.file = file;
    this.root = root;
  }

  /** Answers what a text with variables stands for: at the place of the text, unless it is a map or list of another place. */
  resolve(node: DataNode): DataNode {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('${')) return node;
    const text = node.value;
    const known = this.resolved.get(node);
    if (known !== undefined) return known;
    if (this.depth >= deepest || this.count >= most) return makeUnknown(node.at, node.value);
    // what leads to itself is not known
    this.resolved.set(node, makeUnknown(node.at, node.value));
    const found = this.nest(() => this.resolveText(text, node.at));
    this.resolved.set(node, found);
    return found;
  }

  private resolveText(text: string, at: SourceRange): DataNode {
    const variables = readVariables(text);
    const [first] = variables;
    if (first === undefined) return makeScalar(text, at);
    if (first.isWhole) return this.resolveVariable(first, at) ?? makeUnknown(at, text);
    let result = '';
    let isKnown = true;
    let last = 0;
    for (const variable of variables) {
      const found = this.resolveVariable(variable, at);
      const isText = found?.kind === 'scalar' && found.value !== null;
      // `${AWS::Region}` is CloudFormation's
      if (!isText) isKnown = false;
      const written = text.slice(variable.start, variable.end);
      result +=
        text.slice(last, variable.start) + (isText ? String(found.value) : found?.kind === 'unknown' ? (found.words ?? written) : written);
      last = variable.end;
    }
    result += text.slice(last);
    return isKnown ? makeScalar(result, at) : this.isForTemplate(variables) ? makeScalar(result, at) : makeUnknown(at, result);
  }

  /** Are all variables of the text such as CloudFormation replaces? */
  private isForTemplate(variables: readonly TextVariable[]): boolean {
    return variables.every(
      ({ alternatives }) => alternatives.length === 1 && /^!?(?:AWS::\w+|[A-Za-z]\w*(?:\.[\w.]+)?)$/u.test(alternatives[0] ?? ''),
    );
  }

  private resolveVariable({ alternatives }: TextVariable, at: SourceRange): DataNode | undefined {
    this.count++;
    let unknown: DataNode | undefined;
    for (const alternative of alternatives) {
      const found = this.resolveAlternative(this.fill(alternative, at), at);
      if (found === undefined || (found.kind === 'scalar' && found.value === null)) continue;
      if (found.kind !== 'unknown') return found;
      unknown ??= found;
    }
    return unknown;
  }

  /** Replaces variables within a variable. */
  private fill(alternative: string, at: SourceRange): string | undefined {
    if (!alternative.includes('${')) return alternative;
    const filled = this.depth >= deepest ? undefined : this.nest(() => this.resolveText(alternative, at));
    return filled?.kind === 'scalar' && !String(filled.value).includes('${') ? String(filled.value) : undefined;
  }

  private nest<T>(read: () => T): T {
    this.depth++;
    const found = read();
    this.depth--;
    return found;
  }

  private resolveAlternative(text: string | undefined, at: SourceRange): DataNode | undefined {
    if (text === undefined) return undefined;
    const words = literal.exec(text);
    if (words !== null) {
      const [, single, double, digits, word] = words;
      if (digits !== undefined) return makeScalar(Number(digits), at);
      if (word !== undefined) return makeScalar(word === 'null' ? null : word === 'true', at);
      return makeScalar(single ?? double ?? '', at);
    }
    const [, name = '', given, address = ''] = source.exec(text) ?? [];
    switch (name) {
      case 'self':
        return this.find(this.root, address, at);
      case 'file':
        return given === undefined ? undefined : this.readFile(given, address, at);
      case 'opt':
        return address === 'stage' ? this.makeStage(at) : undefined;
      case 'sls':
        return address === 'stage' ? this.makeStage(at) : makeUnknown(at, `\${${text}}`);
      case 'param':
        return this.findParameter(address, at);
      case 'env':
        return undefined;
      case 'strToBool':
        return makeScalar(/^(?:true|1)$/iu.test((given ?? '').replaceAll(/['"]/gu, '').trim()), at);
      default:
        return makeUnknown(at, `\${${text}}`);
    }
  }

  /** `custom.tables.orders` */
  private find(from: DataNode, address: string, at: SourceRange): DataNode | undefined {
    if (address.trim() === '') return from;
    if (this.depth >= deepest) return makeUnknown(at);
    return this.nest(() => {
      let current: DataNode | undefined = this.resolve(from);
      for (const key of address.trim().split('.')) {
        if (current?.kind === 'unknown') return current;
        const below: DataNode | undefined =
          current?.kind === 'map' ? current.entries.get(key)?.value : current?.kind === 'list' ? current.items[Number(key)] : undefined;
        current = below === undefined ? undefined : this.resolve(below);
      }
      return current?.kind === 'scalar' || current?.kind === 'unknown' ? { ...current, at } : current;
    });
  }

  /** What a module exports is not known: nothing is run. */
  private readFile(given: string, address: string, at: SourceRange): DataNode | undefined {
    const path = given.trim().replaceAll(/^['"]|['"]$/gu, '');
    if (!/\.(?:ya?ml|json)$/u.test(path)) return makeUnknown(at, `\${file(${path})}`);
    const file = join(dirname(this.file), path);
    const read = this.files.read(file);
    if (read === undefined) return undefined;
    if (read.node === undefined) return makeUnknown(at, `\${file(${path})}`);
    return this.find(read.node, address.split(':').join('.'), at);
  }

  private findParameter(name: string, at: SourceRange): DataNode | undefined {
    const stage = this.findStage();
    for (const way of [`params.${stage}`, 'params.default', `stages.${stage}.params`, 'stages.default.params']) {
      const found = this.find(this.root, `${way}.${name}`, at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private makeStage(at: SourceRange): DataNode {
    return makeScalar(this.findStage(), at);
  }

  /** `provider.stage`, which often says again what is said on the command line. */
  private findStage(): string {
    if (this.isStageAsked) return this.stage ?? defaultStage;
    this.isStageAsked = true;
    const provider = this.root.kind === 'map' ? this.root.entries.get('provider')?.value : undefined;
    const written = provider?.kind === 'map' ? provider.entries.get('stage')?.value : undefined;
    const text = written?.kind === 'scalar' ? String(written.value) : '';
    // `${opt:stage, 'dev'}`: what is said when nothing is said
    const fallback = readVariables(text)
      .at(0)
      ?.alternatives.findLast((each) => literal.test(each));
    const words = fallback === undefined ? undefined : literal.exec(fallback);
    if (text !== '' && !text.includes('${')) this.stage = text;
    else this.stage = words?.[1] ?? words?.[2];
    return this.stage ?? defaultStage;
  }
}
