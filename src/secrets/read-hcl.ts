import { passingFunctions } from '../models/secrets/data-words.ts';
import { findChild, getChildren, type HclNode, type HclParser } from '../util/hcl-tree.ts';
import type { DataEntry, DataFile } from './read-data-file.ts';

/** Reads a file of Terraform: its texts with the blocks and attributes that lead to them, as the same file in JSON has them, and its comments. */
export function readHcl(text: string, parse: HclParser): DataFile {
  const tree = parse(text);
  const reader = new HclReader(text);
  for (const body of getChildren(tree)) if (body.name === 'Body') reader.readBody(body, outside, 0);
  const read = { entries: reader.entries, comments: collectComments(tree, text) };
  return tree.to >= text.trimEnd().length ? read : { ...read, problem: { message: 'too much is broken to read on', offset: tree.to } };
}

/** The blocks, objects and attributes around a value. */
type Place = Pick<DataEntry, 'path' | 'keys' | 'siblings'>;

const none: readonly never[] = [];
const noSiblings: ReadonlyMap<string, string> = new Map();
const outside: Place = { path: none, keys: none, siblings: noSiblings };

/** What is nested deeper is not read. */
const deepest = 60;

const escape = /\\(?:u([\da-fA-F]{4})|(.))/gu;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

class HclReader {
  readonly entries: DataEntry[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readBody(body: HclNode, place: Place, depth: number): void {
    if (depth > deepest) return;
    const members = getChildren(body).map((node) => ({ node, name: findChild(node, node.name === 'Block' ? 'BlockType' : 'Identifier') }));
    const siblings = this.collectSiblings(members);
    for (const { node, name } of members) {
      if (name === undefined) continue;
      if (node.name === 'Attribute') this.readValue(findChild(node, 'Expression'), this.enter({ ...place, siblings }, [name]), true, depth);
      const inner = findChild(node, 'Body');
      const labels = getChildren(node).filter((child) => child.name === 'BlockLabel');
      if (inner !== undefined) this.readBody(inner, this.enter(place, [name, ...labels]), depth + 1);
    }
  }

  private collectSiblings(members: readonly { readonly node: HclNode; readonly name: HclNode | undefined }[]): ReadonlyMap<string, string> {
    const siblings = new Map<string, string>();
    for (const { node, name } of members) {
      const literal = findOnly(findChild(node, 'Expression'));
      if (name !== undefined) siblings.set(this.nameOf(name), literal?.name === 'LiteralValue' ? this.unquote(literal) : '');
    }
    return siblings;
  }

  private enter({ path, keys, siblings }: Place, names: readonly HclNode[]): Place {
    return { path: [...path, ...names.map((name) => this.nameOf(name))], keys: [...keys, ...names.map(({ from }) => from)], siblings };
  }

  private nameOf({ from, to }: HclNode): string {
    return this.text.slice(from, to).replaceAll(/^"|"$/gu, '');
  }

  /** `isWritten`: it is what the attribute is given, not a part of what that is computed from. */
  private readValue(node: HclNode | undefined, place: Place, isWritten: boolean, depth: number): void {
    if (node === undefined || depth > deepest) return;
    const children = getChildren(node);
    const readAll = (nodes: readonly HclNode[], areWritten: boolean): void => {
      for (const each of nodes) this.readValue(each, place, areWritten, depth + 1);
    };
    switch (node.name) {
      case 'LiteralValue':
        this.addLiteral(node, place, isWritten);
        break;
      case 'HeredocTemplate':
        this.addDocument(node, place, isWritten);
        break;
      case 'QuotedTemplate':
      case 'StringLit':
        this.add(place, this.unquote(node), node, isWritten);
        break;
      case 'Object':
        this.readObject(children, place, isWritten, depth + 1);
        break;
      case 'Tuple':
        for (const each of children) this.readValue(each, { ...place, siblings: noSiblings }, isWritten, depth + 1);
        break;
      case 'Conditional': {
        const [decides, ...values] = children.filter((child) => child.name === 'Expression');
        // what decides is none of the values
        this.readValue(decides, place, false, depth + 1);
        readAll(values, isWritten);
        break;
      }
      case 'FunctionCall': {
        const name = findChild(node, 'FunctionName');
        readAll(children, isWritten && name !== undefined && passingFunctions.has(this.nameOf(name)));
        break;
      }
      case 'Expression':
        if (children.some((child) => child.name === 'GetAttr' || child.name === 'VariableExpr'))
          this.add(place, `\${${this.text.slice(node.from, node.to)}}`, node, isWritten);
        else readAll(children, isWritten && children.filter((child) => child.name !== '(' && child.name !== ')').length === 1);
        break;
      case 'CollectionValue':
      case 'TemplateExpr':
      case 'FunctionArguments':
        readAll(children, isWritten);
        break;
      default:
        readAll(children, false);
    }
  }

  private readObject(children: readonly HclNode[], place: Place, isWritten: boolean, depth: number): void {
    const members = children.filter((node) => node.name === 'ObjectElem').map((node) => ({ node, name: findChild(node, 'ObjectKey') }));
    const siblings = this.collectSiblings(members);
    for (const [index, { node, name }] of members.entries()) {
      if (name === undefined || this.text[node.from] === '(') continue;
      const value = findChild(node, 'Expression');
      const within = this.enter({ ...place, siblings }, [name]);
      // the parser takes a call for a name, and for another member whose name is what is given
      const given = members[index + 1];
      if (value !== undefined && given?.name !== undefined && this.text[given.node.from] === '(')
        this.readValue(findChild(given.name, 'Expression'), within, isWritten && passingFunctions.has(this.nameOf(value)), depth);
      else this.readValue(value, within, isWritten, depth);
    }
  }

  private addLiteral(node: HclNode, place: Place, isWritten: boolean): void {
    const kind = node.firstChild?.name;
    if (kind === 'StringLit') this.add(place, this.unquote(node), node, isWritten);
    else if (kind === 'NumericLit') this.add(place, this.text.slice(node.from, node.to), node, isWritten);
  }

  /** The lines between the two markers. */
  private addDocument(node: HclNode, place: Place, isWritten: boolean): void {
    const [first, last] = getChildren(node).filter((child) => child.name === 'HeredocIdentifier');
    if (first === undefined) return;
    const from = this.text.indexOf('\n', first.to) + 1;
    const end = last === undefined ? node.to : last.from;
    if (from > 0 && end >= from) this.add(place, this.text.slice(from, end), node, isWritten, from);
  }

  private unquote({ from, to }: HclNode): string {
    const written = this.text.slice(from, to).replaceAll(/^"|"$/gu, '');
    if (!written.includes('\\')) return written;
    return written.replaceAll(escape, (_, code: string | undefined, sign: string | undefined) =>
      code === undefined ? (escapes[sign ?? ''] ?? sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }

  private add({ path, keys, siblings }: Place, value: string, { from: start, to: end }: HclNode, isWritten: boolean, from?: number): void {
    this.entries.push({
      path,
      keys,
      value,
      start,
      end,
      siblings,
      isReference: !isWritten,
      functions: none,
      isAlias: false,
      ...(from === undefined ? {} : { from }),
    });
  }
}

/** The only child of a node. */
function findOnly(node: HclNode | undefined): HclNode | undefined {
  const first = node?.firstChild ?? undefined;
  return first?.nextSibling === null ? first : undefined;
}

function collectComments(tree: HclNode, text: string): DataFile['comments'] {
  const comments: { readonly value: string; readonly start: number; readonly end: number }[] = [];
  const open: HclNode[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === 'LineComment' || node.name === 'BlockComment') {
      const value = text.slice(node.from, node.to).replaceAll(/^(?:#|\/\/|\/\*)|\*\/$/gu, '');
      comments.push({ value, start: node.from, end: node.to });
    }
    for (let child = node.firstChild; child !== null; child = child.nextSibling) open.push(child);
  }
  return comments.sort((a, b) => a.start - b.start);
}
