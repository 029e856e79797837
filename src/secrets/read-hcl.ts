import { passingFunctions } from '../models/secrets/data-words.ts';
import type { DataEntry, DataFile } from './read-data-file.ts';
import { scanHcl, type HclToken } from './scan-hcl.ts';

/** Reads a file of Terraform: its texts with the blocks and attributes that lead to them, as the same file in JSON has them, and its comments. */
export function readHcl(text: string): DataFile {
  const { tokens, comments } = scanHcl(text);
  return { entries: new HclReader(text, tokens).readAll(), comments };
}

/** A block, an object or an attribute, as far as it is read. */
interface Place extends Pick<DataEntry, 'path' | 'keys'> {
  readonly siblings: Map<string, string>;
}

/** What an attribute is given. */
type Expression =
  | { readonly kind: 'text'; readonly token: HclToken }
  | { readonly kind: 'object'; readonly members: readonly { readonly name: HclToken; readonly value: Expression }[] }
  | { readonly kind: 'list' | 'choice' | 'passed'; readonly parts: readonly Expression[] }
  | Computed;

/** What is computed, of these. */
interface Computed {
  readonly kind: 'computed';
  readonly parts: readonly Expression[];
  readonly start: number;
  readonly end: number;
}

const deepest = 40;
const none: readonly never[] = [];
/** What is nested too deep. */
const unread: Computed = { kind: 'computed', parts: none, start: 0, end: 0 };
const constants: ReadonlySet<string> = new Set(['true', 'false', 'null']);
const closing: ReadonlySet<string> = new Set([')', ']', '}', ',']);

class HclReader {
  private readonly entries: DataEntry[] = [];
  private readonly text: string;
  private readonly tokens: readonly HclToken[];
  private position = 0;

  constructor(text: string, tokens: readonly HclToken[]) {
    this.text = text;
    this.tokens = tokens;
  }

  readAll(): readonly DataEntry[] {
    while (this.peek() !== undefined) {
      this.readBody({ path: none, keys: none, siblings: new Map() }, 0);
      // a brace that nothing has opened
      this.position++;
    }
    return this.entries;
  }

  private peek(): HclToken | undefined {
    return this.tokens[this.position];
  }

  private isSign(sign: string): boolean {
    const token = this.peek();
    return token?.kind === 'sign' && token.value === sign;
  }

  private skipEnds(): void {
    while (this.peek()?.kind === 'end') this.position++;
  }

  /** Reads attributes and blocks up to the brace that closes them. */
  private readBody(place: Place, depth: number): void {
    while (this.peek() !== undefined && !this.isSign('}')) {
      const before = this.position;
      const names = this.readNames();
      const [name] = names;
      if (name !== undefined && names.length === 1 && (this.isSign('=') || this.isSign(':'))) {
        this.position++;
        const value = this.readExpression(depth + 1, false);
        place.siblings.set(name.value, value.kind === 'text' ? value.token.value : '');
        this.emit(value, enter(place, [name]), true);
      } else if (name !== undefined && this.isSign('{') && depth < deepest) {
        this.position++;
        place.siblings.set(name.value, '');
        this.readBody({ ...enter(place, names), siblings: new Map() }, depth + 1);
        this.position++;
      }
      if (this.position === before) this.position++;
    }
  }

  /** The name of an attribute, or the type of a block and its labels. */
  private readNames(): readonly HclToken[] {
    const names: HclToken[] = [];
    for (let token = this.peek(); token?.kind === 'word' || token?.kind === 'text'; token = this.peek()) {
      names.push(token);
      this.position++;
    }
    return names;
  }

  /** Reads up to the end of the line, or within brackets up to what closes them or separates their parts. */
  private readExpression(depth: number, isWithin: boolean): Expression {
    const start = this.peek()?.start ?? 0;
    const options: Expression[] = [];
    let parts: Expression[] = [];
    let operators = 0;
    let end = start;
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (isWithin) this.skipEnds();
      token = this.peek();
      if (token === undefined || token.kind === 'end' || (token.kind === 'sign' && closing.has(token.value))) break;
      ({ end } = token);
      if (token.kind === 'sign' && (token.value === '?' || (token.value === ':' && options.length > 0))) {
        this.position++;
        // what decides is none of the values
        options.push(combine(parts, token.value === '?' ? operators + 1 : operators, start, token.start));
        parts = [];
        operators = 0;
      } else if (token.kind === 'sign' && token.value !== '(' && token.value !== '[' && token.value !== '{') {
        this.position++;
        operators++;
      } else {
        parts.push(this.readOperand(token, depth, parts.length > 0));
        end = this.tokens[this.position - 1]?.end ?? end;
      }
    }
    const last = combine(parts, operators, start, end);
    return options.length === 0 ? last : { kind: 'choice', parts: [...options, last] };
  }

  private readOperand(token: HclToken, depth: number, follows: boolean): Expression {
    this.position++;
    if (token.kind === 'text' || token.kind === 'document') return { kind: 'text', token };
    if (depth >= deepest) return unread;
    if (token.kind === 'word') {
      if (!this.isSign('(')) return { kind: 'computed', parts: none, start: token.start, end: token.end };
      this.position++;
      const parts = this.readParts(')', depth);
      const end = this.tokens[this.position - 1]?.end ?? token.end;
      return passingFunctions.has(token.value) ? { kind: 'passed', parts } : { kind: 'computed', parts, start: token.start, end };
    }
    if (token.value === '{') return this.readObject(depth);
    const parts = this.readParts(token.value === '(' ? ')' : ']', depth);
    const end = this.tokens[this.position - 1]?.end ?? token.end;
    // an index, or what a loop makes
    if (follows || parts.length === 0) return { kind: 'computed', parts, start: token.start, end };
    return { kind: token.value === '(' ? 'passed' : 'list', parts };
  }

  /** Goes on to the next part within brackets; `false`: they close, or the text ends. */
  private hasPart(close: string): boolean {
    this.skipEnds();
    return this.peek() !== undefined && !this.isSign(close);
  }

  /** What stands between brackets, with commas between. */
  private readParts(close: string, depth: number): readonly Expression[] {
    const parts: Expression[] = [];
    while (this.hasPart(close)) {
      const before = this.position;
      parts.push(this.readExpression(depth + 1, true));
      if (this.isSign(',') || this.position === before) this.position++;
    }
    this.position++;
    return parts;
  }

  private readObject(depth: number): Expression {
    const members: { readonly name: HclToken; readonly value: Expression }[] = [];
    while (this.hasPart('}')) {
      const before = this.position;
      const names = this.readNames();
      const [name] = names;
      if (this.isSign('=') || this.isSign(':')) {
        this.position++;
        const value = this.readExpression(depth + 1, false);
        if (name !== undefined && names.length === 1) members.push({ name, value });
      }
      if (this.isSign(',') || this.position === before) this.position++;
    }
    this.position++;
    return { kind: 'object', members };
  }

  /** `isWritten`: it is what the attribute is given, not a part of what that is computed from. */
  private emit(value: Expression, place: Place, isWritten: boolean): void {
    switch (value.kind) {
      case 'text':
        this.add(place, value.token, isWritten);
        break;
      case 'object': {
        const siblings = new Map(
          value.members.map(({ name, value: member }) => [name.value, member.kind === 'text' ? member.token.value : ''] as const),
        );
        for (const { name, value: member } of value.members) this.emit(member, enter({ ...place, siblings }, [name]), isWritten);
        break;
      }
      case 'computed':
        this.addComputed(value, place, isWritten);
        for (const each of value.parts) this.emit(each, place, false);
        break;
      case 'list':
        for (const each of value.parts) this.emit(each, { ...place, siblings: new Map() }, isWritten);
        break;
      default:
        for (const each of value.parts) this.emit(each, place, isWritten);
    }
  }

  /** A number as it is, and what is read elsewhere as a template writes it: `${var.name}`. */
  private addComputed({ start, end, parts }: Computed, place: Place, isWritten: boolean): void {
    const written = this.text.slice(start, end);
    const isNumber = /^-?\d/u.test(written);
    if (parts.length > 0 || written === '' || constants.has(written)) return;
    this.add(place, { kind: 'word', value: isNumber ? written : `\${${written}}`, start, end }, isWritten);
  }

  private add({ path, keys, siblings }: Place, { value, start, end, from }: HclToken, isWritten: boolean): void {
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

function enter({ path, keys, siblings }: Place, names: readonly HclToken[]): Place {
  return { path: [...path, ...names.map(({ value }) => value)], keys: [...keys, ...names.map(({ start }) => start)], siblings };
}

/** One operand is the value; what several are made of is computed. */
function combine(parts: readonly Expression[], operators: number, start: number, end: number): Expression {
  const [only] = parts;
  return only !== undefined && parts.length === 1 && operators === 0 ? only : { kind: 'computed', parts, start, end };
}
