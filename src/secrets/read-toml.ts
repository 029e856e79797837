import type { DataEntry, DataFile } from './read-data-file.ts';

/** Comments, texts of four kinds, signs and bare words. */
const token = /#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[[\]{}=,.\n]|[^\s#"'[\]{}=,.]+/gu;
const escape = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n\s*|.))/gu;
const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };
const deepest = 20;
const none: readonly never[] = [];

interface Token {
  readonly text: string;
  readonly at: number;
}

/** A table, or a table within a value, as far as it is read. */
interface Table {
  readonly path: readonly string[];
  readonly keys: readonly number[];
  readonly siblings: Map<string, string>;
}

/** Reads a file of TOML: its tables, texts and comments. What has no form of TOML is skipped. */
export function readToml(text: string): DataFile {
  const reader = new TomlReader(text);
  return { entries: reader.readAll(), comments: reader.comments };
}

class TomlReader {
  readonly comments: { readonly value: string; readonly start: number; readonly end: number }[] = [];
  private readonly entries: DataEntry[] = [];
  private readonly tokens: Token[] = [];
  private position = 0;

  constructor(text: string) {
    for (const { 0: each, index } of text.matchAll(token)) {
      if (each.startsWith('#')) this.comments.push({ value: each.slice(1), start: index, end: index + each.length });
      else this.tokens.push({ text: each, at: index });
    }
  }

  readAll(): readonly DataEntry[] {
    let table: Table = { path: none, keys: none, siblings: new Map() };
    while (this.peek() !== undefined) {
      if (this.peek()?.text === '\n') this.position++;
      else if (this.peek()?.text === '[') table = this.readHeader();
      else {
        this.readPair(table, 0);
        this.skipLine();
      }
    }
    return this.entries;
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private skipLine(): void {
    while (this.peek() !== undefined && this.peek()?.text !== '\n') this.position++;
  }

  /** `[name.name]`, `[[name]]` */
  private readHeader(): Table {
    while (this.peek()?.text === '[') this.position++;
    const names = this.readName();
    this.skipLine();
    return { path: names.map((each) => unquote(each.text)), keys: names.map((each) => each.at), siblings: new Map() };
  }

  /** `name.name` */
  private readName(): readonly Token[] {
    const names: Token[] = [];
    for (let each = this.peek(); each !== undefined && !/^[[\]{}=,\n]$/u.test(each.text); each = this.peek()) {
      if (each.text !== '.') names.push(each);
      this.position++;
    }
    return names;
  }

  /** `name = value` */
  private readPair(table: Table, depth: number): void {
    const names = this.readName();
    if (this.peek()?.text !== '=') return;
    this.position++;
    const first = this.peek();
    const name = names.at(-1);
    if (first === undefined || name === undefined) return;
    if (names.length === 1) table.siblings.set(unquote(name.text), isText(first.text) ? unquote(first.text) : '');
    const path = [...table.path, ...names.map((each) => unquote(each.text))];
    const keys = [...table.keys, ...names.map((each) => each.at)];
    this.readValue({ path, keys, siblings: table.siblings }, depth + 1);
  }

  private readValue(place: Table, depth: number): void {
    const first = this.peek();
    if (first === undefined || first.text === '\n' || depth > deepest) return;
    this.position++;
    if (first.text === '[')
      this.readParts(']', () => {
        this.readValue({ ...place, siblings: new Map() }, depth + 1);
      });
    else if (first.text === '{') {
      const inner = { ...place, siblings: new Map<string, string>() };
      this.readParts('}', () => {
        this.readPair(inner, depth);
      });
    } else this.addEntry(place, first);
  }

  /** What stands between brackets, with commas and ends of lines between. */
  private readParts(end: string, readPart: () => void): void {
    for (let each = this.peek(); each !== undefined && each.text !== end; each = this.peek()) {
      const before = this.position;
      if (each.text !== ',' && each.text !== '\n') readPart();
      if (this.position === before) this.position++;
    }
    this.position++;
  }

  private addEntry({ path, keys, siblings }: Table, { text, at }: Token): void {
    this.entries.push({
      path,
      keys,
      value: unquote(text),
      start: at,
      end: at + text.length,
      siblings,
      isReference: false,
      functions: none,
      isAlias: false,
    });
  }
}

function isText(written: string): boolean {
  return /^["']/u.test(written);
}

function unquote(written: string): string {
  if (!isText(written)) return written;
  const width = /^(?:"""|''')/u.test(written) && written.length >= 6 ? 3 : 1;
  const inner = written.slice(width, -width);
  if (written.startsWith("'") || !inner.includes('\\')) return inner;
  return inner.replaceAll(escape, (_, short: string | undefined, long: string | undefined, sign: string | undefined) => {
    const code = short ?? long;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ff_ff));
    return sign === undefined || /^\s/u.test(sign) ? '' : (escapes[sign] ?? sign);
  });
}
