import { join } from 'node:path';
import { readVariables } from '../../util/read-variables.ts';
import { makeScalar, makeUnknown, type DataNode } from '../data/data-node.ts';
import { DataReader, type Resolve } from '../data/data-reader.ts';
import type { SourceRange } from '../deployment.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';

/** Functions lead to functions. */
const deepest = 24;

/** What a template is read with beside itself. */
export interface TemplateSurroundings {
  readonly folder: string;
  readonly files: InfrastructureFiles;
  /** What is replaced before: variables of another tool. */
  readonly resolve?: Resolve;
  /** What the template gets from the one that it is nested in. */
  readonly parameters?: ReadonlyMap<string, DataNode>;
}

/** Replaces the functions of a template of CloudFormation as if it were deployed with the defaults of its parameters. */
export class TemplateFunctions {
  readonly reader = new DataReader((node) => this.resolve(node));
  private readonly root: DataNode;
  private readonly surroundings: TemplateSurroundings;
  /** Without functions. */
  private readonly plain: DataReader;
  private readonly resolved = new Map<DataNode, DataNode>();
  private readonly conditions = new Map<string, boolean | undefined>();
  private readonly parameters: DataNode | undefined;
  private readonly resources: DataNode | undefined;
  private depth = 0;

  constructor(root: DataNode, surroundings: TemplateSurroundings) {
    this.root = root;
    this.surroundings = surroundings;
    this.plain = new DataReader(surroundings.resolve ?? ((node) => node));
    this.parameters = this.plain.get(root, 'Parameters');
    this.resources = this.plain.get(root, 'Resources');
  }

  /** Answers what a function stands for; anything else is as it is. */
  resolve(node: DataNode): DataNode {
    const outer = this.plain.resolve(node);
    if (outer.kind !== 'map' || outer.entries.size !== 1) return outer;
    const [[name, { value }] = ['', { value: outer }]] = outer.entries;
    if (name !== 'Ref' && !name.startsWith('Fn::')) return outer;
    const known = this.resolved.get(outer);
    if (known !== undefined) return known;
    if (this.depth >= deepest) return makeUnknown(outer.at);
    // what leads to itself is not known
    this.resolved.set(outer, makeUnknown(outer.at));
    this.depth++;
    const found = this.call(name, value, outer.at);
    this.depth--;
    this.resolved.set(outer, found);
    return found;
  }

  /** Answers whether a condition holds with the defaults of the parameters. */
  holds(name: string): boolean | undefined {
    if (this.conditions.has(name)) return this.conditions.get(name);
    this.conditions.set(name, undefined);
    const found = this.test(this.plain.get(this.root, 'Conditions', name));
    this.conditions.set(name, found);
    return found;
  }

  private call(name: string, value: DataNode, at: SourceRange): DataNode {
    switch (name) {
      case 'Ref':
        return this.refer(this.plain.text(value) ?? '', at);
      case 'Fn::GetAtt':
        return this.getAttribute(value, at);
      case 'Fn::Sub':
        return this.substitute(value, at);
      case 'Fn::Join':
        return this.join(value, at);
      case 'Fn::Select':
        return this.select(value, at);
      case 'Fn::Split':
        return this.split(value, at);
      case 'Fn::FindInMap':
        return this.findInMap(value, at);
      case 'Fn::If':
        return this.choose(value, at);
      case 'Fn::Transform':
        return this.include(value, at);
      case 'Fn::ImportValue':
        return makeUnknown(at, `\${${this.reader.words(value) ?? 'ImportValue'}}`);
      default:
        return makeUnknown(at);
    }
  }

  private refer(name: string, at: SourceRange): DataNode {
    if (name === 'AWS::NoValue') return makeScalar(null, at);
    const parameter = this.plain.get(this.parameters, name);
    const given = parameter === undefined ? undefined : this.surroundings.parameters?.get(name);
    if (given !== undefined) return given.kind === 'scalar' || given.kind === 'list' ? { ...given, at } : makeUnknown(at, `\${${name}}`);
    if (parameter !== undefined) {
      const type = this.plain.text(this.plain.get(parameter, 'Type')) ?? '';
      const value = this.plain.get(parameter, 'Default');
      const text = value === undefined || type.startsWith('AWS::SSM::') ? undefined : this.plain.text(value);
      if (text === undefined) return makeUnknown(at, `\${${name}}`);
      if (!type.includes('List')) return makeScalar(text, at);
      return { kind: 'list', items: text.split(',').map((each) => makeScalar(each.trim(), at)), at };
    }
    if (this.plain.getEntry(this.resources, name) !== undefined) return { kind: 'reference', target: name, at };
    return makeUnknown(at, `\${${name}}`);
  }

  private getAttribute(value: DataNode, at: SourceRange): DataNode {
    const given = this.plain.resolve(value);
    const parts =
      given.kind === 'list' ? given.items.map((item) => this.reader.text(item) ?? '') : (this.plain.text(given) ?? '').split('.');
    const [target = '', ...attribute] = parts;
    return { kind: 'reference', target, attribute: attribute.join('.'), at };
  }

  /** `${Name}`, `${Name.Attribute}`, `${!Text}`, and names that the function is given values for. */
  private substitute(value: DataNode, at: SourceRange): DataNode {
    const given = this.plain.resolve(value);
    const [template, values] = given.kind === 'list' ? given.items : [given];
    const text = this.plain.words(template);
    if (text === undefined) return makeUnknown(at);
    const parts: DataNode[] = [];
    let last = 0;
    for (const { alternatives, start, end } of readVariables(text)) {
      if (start > last) parts.push(makeScalar(text.slice(last, start), at));
      parts.push(this.replace(alternatives.join(','), values, at));
      last = end;
    }
    if (last < text.length || parts.length === 0) parts.push(makeScalar(text.slice(last), at));
    return this.concatenate(parts, '', at);
  }

  private replace(name: string, values: DataNode | undefined, at: SourceRange): DataNode {
    if (name.startsWith('!')) return makeScalar(`\${${name.slice(1)}}`, at);
    const given = this.reader.get(values, name);
    if (given !== undefined) return given;
    const dot = name.indexOf('.');
    return dot < 0 ? this.refer(name, at) : { kind: 'reference', target: name.slice(0, dot), attribute: name.slice(dot + 1), at };
  }

  /** The words of what is not known are kept. */
  private concatenate(parts: readonly DataNode[], delimiter: string, at: SourceRange): DataNode {
    const [first] = parts;
    if (parts.length === 1 && first !== undefined) return first.kind === 'scalar' || first.kind === 'reference' ? { ...first, at } : first;
    const words = parts.map((part) => this.reader.words(part));
    const text = words.map((each) => each ?? '${}').join(delimiter);
    const isKnown = parts.every((part) => part.kind === 'scalar');
    return isKnown ? makeScalar(text, at) : makeUnknown(at, text);
  }

  private join(value: DataNode, at: SourceRange): DataNode {
    const [delimiter, list] = this.listArguments(value);
    const items = this.reader.items(list);
    return items.length === 0 ? makeUnknown(at) : this.concatenate(items, this.reader.text(delimiter) ?? '', at);
  }

  private select(value: DataNode, at: SourceRange): DataNode {
    const [index, list] = this.listArguments(value);
    const found = list?.kind === 'list' ? list.items[this.reader.number(index) ?? -1] : undefined;
    return found === undefined ? makeUnknown(at) : this.resolve(found);
  }

  private split(value: DataNode, at: SourceRange): DataNode {
    const [delimiter, text] = this.listArguments(value).map((each) => this.reader.text(each));
    if (delimiter === undefined || delimiter === '' || text === undefined) return makeUnknown(at);
    return { kind: 'list', items: text.split(delimiter).map((part) => makeScalar(part, at)), at };
  }

  private findInMap(value: DataNode, at: SourceRange): DataNode {
    const keys = this.listArguments(value).map((each) => this.reader.text(each));
    const [map, first, second] = keys;
    if (map === undefined || first === undefined || second === undefined) return makeUnknown(at);
    const found = this.plain.get(this.root, 'Mappings', map, first, second);
    return found === undefined ? makeUnknown(at) : found.kind === 'scalar' ? { ...found, at } : found;
  }

  private choose(value: DataNode, at: SourceRange): DataNode {
    const given = this.plain.resolve(value);
    const [condition, yes, no] = given.kind === 'list' ? given.items : [];
    const holds = this.holds(this.plain.text(condition) ?? '');
    const chosen = holds === undefined ? undefined : holds ? yes : no;
    return chosen === undefined ? makeUnknown(at) : this.resolve(chosen);
  }

  /** A file beside the template takes the place of the function. */
  private include(value: DataNode, at: SourceRange): DataNode {
    const location = this.reader.text(this.reader.get(value, 'Parameters', 'Location'));
    if (location === undefined || !/\.(?:ya?ml|json)$/u.test(location) || location.includes('://')) return makeUnknown(at);
    return this.surroundings.files.read(join(this.surroundings.folder, location))?.node ?? makeUnknown(at);
  }

  private listArguments(value: DataNode): readonly DataNode[] {
    const given = this.plain.resolve(value);
    return given.kind === 'list' ? given.items.map((item) => this.resolve(item)) : [];
  }

  private test(node: DataNode | undefined, depth = 0): boolean | undefined {
    if (node?.kind !== 'map' || depth > deepest) return undefined;
    const [entry] = node.entries.values();
    if (entry === undefined) return undefined;
    const operands = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const results = (): readonly (boolean | undefined)[] => operands.map((each) => this.test(each, depth + 1));
    switch (entry.name) {
      case 'Condition':
        return this.holds(this.plain.text(entry.value) ?? '');
      case 'Fn::Equals': {
        const [left, right] = operands.map((each) => this.reader.text(each));
        return left === undefined || right === undefined ? undefined : left === right;
      }
      case 'Fn::Not': {
        const [result] = results();
        return result === undefined ? undefined : !result;
      }
      case 'Fn::And':
        return results().includes(false) ? false : results().includes(undefined) ? undefined : true;
      case 'Fn::Or':
        return results().includes(true) ? true : results().includes(undefined) ? undefined : false;
      default:
        return undefined;
    }
  }
}
