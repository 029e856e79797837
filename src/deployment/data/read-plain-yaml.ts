import { makeMap, makeScalar, type DataEntry, type DataNode, type ScalarNode } from './data-node.ts';

/** Is thrown where a text says something in a way that is not read here. */
class OtherYaml extends Error {}

/**
 * Reads YAML as templates mostly are: blocks of maps and lists, scalars that end on their line, collections between brackets, tags of functions. It is
 * many times faster than the parser of the whole language, which has to answer for everything else: `undefined` for anchors, folded texts, escapes,
 * several documents, and whatever is not well-formed.
 */
export function readPlainYaml(file: string, text: string, convertTag: (tag: string, node: DataNode) => DataNode): DataNode | undefined {
  try {
    return new PlainReader(file, text, convertTag).read();
  } catch (error) {
    if (error instanceof OtherYaml) return undefined;
    throw error;
  }
}

const deepest = 90;

/** A key, and the colon that makes it one. */
const plainKey = /[\w.$/-][^:#\n"'{}[\],&*!|>%`]*(?=:(?: |$))/my;
const quotedKey = /"([^"\\\n]*)"(?=:(?: |$))|'([^'\n]*)'(?=:(?: |$))/my;
const tag = /!([A-Z]\w*)(?: +|$)/my;
const doubleQuoted = /"([^"\\\n]*)"/y;
const singleQuoted = /'((?:[^'\n]|'')*)'/y;
const plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s,[\]{}])/y;
const flowPlain = /(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])|(?<=\S)#| (?=[^\s#,[\]{}:]))+/y;
const literal = /\|(-?) *$/my;
const lineEnd = / *(?: #.*)?$/my;
const marker = /^(?:---|\.\.\.)(?:\s|$)/u;

/** A line that holds something. */
interface Line {
  readonly start: number;
  readonly indent: number;
  readonly end: number;
}

class PlainReader {
  private readonly file: string;
  private readonly text: string;
  private readonly convertTag: (tag: string, node: DataNode) => DataNode;
  private readonly lines: Line[] = [];
  private next = 0;
  private depth = 0;
  /** Lines between brackets must be deeper. */
  private flowIndent = 0;

  constructor(file: string, text: string, convertTag: (tag: string, node: DataNode) => DataNode) {
    this.file = file;
    this.text = text;
    this.convertTag = convertTag;
  }

  read(): DataNode {
    this.splitLines();
    const [first] = this.lines;
    if (first === undefined) throw new OtherYaml();
    const { node } = this.readBlock(first.indent, first.start + first.indent);
    if (this.next < this.lines.length) throw new OtherYaml();
    return node;
  }

  private splitLines(): void {
    const { text, lines } = this;
    if (text.includes('\r') || text.includes('\t')) throw new OtherYaml();
    let comment: number | undefined;
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      let at = start;
      while (at < end && text[at] === ' ') at++;
      if (text[at] === '#' && at < end) comment ??= at - start;
      else if (at < end) {
        // What a comment stands at that is deeper or less deep than what follows is a matter of taste.
        if (comment !== undefined && comment !== at - start) throw new OtherYaml();
        comment = undefined;
        if (at === start && marker.test(text.slice(start, end))) {
          if (lines.length > 0 || text.slice(start, end) !== '---') throw new OtherYaml();
        } else lines.push({ start, indent: at - start, end });
      }
      start = end + 1;
    }
    if (comment !== undefined && comment > 0) throw new OtherYaml();
  }

  /** Reads what begins at a place of the line that is next, in a column. `end`: where the lines that it takes end. */
  private readBlock(indent: number, at: number): { readonly node: DataNode; readonly end: number } {
    if (++this.depth > deepest) throw new OtherYaml();
    const made = this.isItem(at) ? this.readList(indent) : this.readMapOrScalar(indent, at);
    this.depth--;
    return made;
  }

  private isItem(at: number): boolean {
    const after = this.text[at + 1];
    return this.text[at] === '-' && (after === ' ' || after === '\n' || after === undefined);
  }

  private readMapOrScalar(indent: number, at: number): { readonly node: DataNode; readonly end: number } {
    const key = this.readKey(at);
    if (key === undefined) return this.readValue(indent - 1, at);
    const entries: DataEntry[] = [];
    let end = at;
    for (let place = at, found = key; ;) {
      const value = this.readValue(indent, this.skipSpaces(found.end + 1), true);
      const { end: valueEnd } = value.node.at;
      entries.push({ name: found.name, value: value.node, at: { file: this.file, start: place, end: Math.max(valueEnd, found.end) } });
      ({ end } = value);
      const line = this.lines[this.next];
      if (line === undefined || line.indent < indent) break;
      place = line.start + line.indent;
      const other = line.indent === indent && !this.isItem(place) ? this.readKey(place) : undefined;
      if (other === undefined) throw new OtherYaml();
      found = other;
    }
    return { node: makeMap(entries, { file: this.file, start: at, end }), end };
  }

  private readList(indent: number): { readonly node: DataNode; readonly end: number } {
    const items: DataNode[] = [];
    const line = this.lines[this.next];
    const start = (line?.start ?? 0) + indent;
    let end = start;
    for (let current = line; current !== undefined;) {
      const dash = current.start + indent;
      const at = this.skipSpaces(dash + 1);
      const column = at - current.start;
      const isEmpty = this.matchAt(lineEnd, at) !== undefined;
      const isBlock = !isEmpty && (this.isItem(at) || this.readKey(at) !== undefined);
      const value = isBlock ? this.readBlock(column, at) : this.readValue(indent, at);
      items.push(value.node);
      ({ end } = value);
      const following: Line | undefined = this.lines[this.next];
      if (following === undefined || following.indent < indent) break;
      if (following.indent > indent) throw new OtherYaml();
      if (!this.isItem(following.start + following.indent)) break;
      current = following;
    }
    return { node: { kind: 'list', items, at: { file: this.file, start, end } }, end };
  }

  private readKey(at: number): { readonly name: string; readonly end: number } | undefined {
    const quoted = this.matchAt(quotedKey, at);
    if (quoted !== undefined) return { name: quoted[1] ?? quoted[2] ?? '', end: at + quoted[0].length };
    const [name] = this.matchAt(plainKey, at) ?? [];
    if (name === undefined) return undefined;
    if (name.endsWith(' ') || this.isItem(at)) throw new OtherYaml();
    return { name: String(resolvePlain(name)), end: at + name.length };
  }

  /** Reads a value in a line, or in those below that are deeper than what it belongs to. */
  private readValue(indent: number, at: number, isOfMap = false): { readonly node: DataNode; readonly end: number } {
    const tagged = this.matchAt(tag, at);
    if (tagged !== undefined) {
      const { node, end } = this.readValue(indent, at + tagged[0].length, isOfMap);
      return { node: this.convertTag(`!${tagged[1] ?? ''}`, node), end };
    }
    if (this.matchAt(lineEnd, at) !== undefined) {
      const line = this.lines[++this.next];
      const place = line === undefined ? 0 : line.start + line.indent;
      // A list may stand under its key.
      const isBelow = line !== undefined && (line.indent > indent || (isOfMap && line.indent === indent && this.isItem(place)));
      if (!isBelow) throw new OtherYaml();
      return this.readBlock(line.indent, place);
    }
    const block = this.matchAt(literal, at);
    if (block !== undefined) return this.readLiteral(indent, at, { header: block[0], strips: block[1] === '-' });
    this.flowIndent = indent;
    const scalar = this.text[at] === '[' || this.text[at] === '{' ? this.readFlow(at) : (this.readQuoted(at) ?? this.readPlain(at));
    if (this.matchAt(lineEnd, scalar.end) === undefined) throw new OtherYaml();
    // Brackets may end lines below.
    while ((this.lines[this.next]?.end ?? Infinity) < scalar.end) this.next++;
    const end = Math.min(this.text.length, (this.lines[this.next]?.end ?? this.text.length) + 1);
    const line = this.lines[++this.next];
    if (line !== undefined && line.indent > indent && indent >= 0) throw new OtherYaml();
    return { node: scalar.node, end };
  }

  private readPlain(at: number): { readonly node: DataNode; readonly end: number } {
    if (this.matchAt(plainStart, at) === undefined) throw new OtherYaml();
    const lineStop = this.text.indexOf('\n', at);
    const whole = this.text.slice(at, lineStop < 0 ? this.text.length : lineStop);
    const comment = whole.indexOf(' #');
    const written = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd();
    if (written.includes(': ') || written.endsWith(':')) throw new OtherYaml();
    const end = at + written.length;
    return { node: makeScalar(resolvePlain(written), { file: this.file, start: at, end }), end };
  }

  private readQuoted(at: number): { readonly node: DataNode; readonly end: number } | undefined {
    const character = this.text[at];
    if (character !== '"' && character !== "'") return undefined;
    const found = this.matchAt(character === '"' ? doubleQuoted : singleQuoted, at);
    if (found === undefined) throw new OtherYaml();
    const value = character === '"' ? (found[1] ?? '') : (found[1] ?? '').replaceAll("''", "'");
    const end = at + found[0].length;
    return { node: makeScalar(value, { file: this.file, start: at, end }), end };
  }

  /** A collection between brackets. */
  private readFlow(start: number): { readonly node: DataNode; readonly end: number } {
    if (++this.depth > deepest) throw new OtherYaml();
    const isMap = this.text[start] === '{';
    const closing = isMap ? '}' : ']';
    const items: DataNode[] = [];
    const entries: DataEntry[] = [];
    let at = this.skipBlank(start + 1);
    while (this.text[at] !== closing) {
      const place = at;
      const first = this.readFlowValue(at);
      at = this.skipBlank(first.end);
      if (isMap) {
        if (first.node.kind !== 'scalar' || this.text[first.end] !== ':') throw new OtherYaml();
        const { node, end } = this.readFlowValue(this.skipBlank(first.end + 1));
        entries.push({
          name: String(first.node.value),
          value: node,
          at: { file: this.file, start: place, end: Math.max(node.at.end, first.end) },
        });
        at = this.skipBlank(end);
      } else items.push(first.node);
      if (this.text[at] === ',') at = this.skipBlank(at + 1);
      else if (this.text[at] !== closing) throw new OtherYaml();
    }
    this.depth--;
    const range = { file: this.file, start, end: at + 1 };
    return { node: isMap ? makeMap(entries, range) : { kind: 'list', items, at: range }, end: at + 1 };
  }

  private readFlowValue(at: number): { readonly node: DataNode; readonly end: number } {
    const tagged = this.matchAt(tag, at);
    if (tagged !== undefined) {
      const { node, end } = this.readFlowValue(at + tagged[0].length);
      return { node: this.convertTag(`!${tagged[1] ?? ''}`, node), end };
    }
    if (this.text[at] === '[' || this.text[at] === '{') return this.readFlow(at);
    const quoted = this.readQuoted(at);
    if (quoted !== undefined) return quoted;
    const [written] = this.matchAt(plainStart, at) === undefined ? [] : (this.matchAt(flowPlain, at) ?? []);
    if (written === undefined) throw new OtherYaml();
    const end = at + written.length;
    return { node: makeScalar(resolvePlain(written), { file: this.file, start: at, end }), end };
  }

  /** `|`: lines as they are written. */
  private readLiteral(
    indent: number,
    at: number,
    { header, strips }: { readonly header: string; readonly strips: boolean },
  ): { readonly node: DataNode; readonly end: number } {
    const { text } = this;
    const first = this.lines[this.next + 1];
    const begin = at + header.length + 1;
    // What looks like a comment or is empty may belong to it.
    if (first === undefined || first.indent <= indent || first.start !== begin) throw new OtherYaml();
    let end = begin;
    let content = '';
    for (;;) {
      const newline = text.indexOf('\n', end);
      const stop = newline < 0 ? text.length : newline;
      const line = text.slice(end, stop);
      const isBlank = line.trim() === '';
      if (!isBlank && line.length - line.trimStart().length < first.indent) break;
      if (isBlank && line.length > first.indent) throw new OtherYaml();
      content += `${line.slice(first.indent)}\n`;
      end = Math.min(stop + 1, text.length);
      if (newline < 0 || end >= text.length) break;
    }
    if (!text.endsWith('\n') && end === text.length) throw new OtherYaml();
    const value = content.replace(/\n+$/u, strips ? '' : '\n');
    while ((this.lines[this.next]?.start ?? Infinity) < end) this.next++;
    return { node: makeScalar(value, { file: this.file, start: at, end }), end };
  }

  private skipSpaces(at: number): number {
    let place = at;
    while (this.text[place] === ' ') place++;
    return place;
  }

  private skipBlank(at: number): number {
    let place = at;
    let column = Infinity;
    for (; this.text[place] === ' ' || this.text[place] === '\n'; place++) column = this.text[place] === '\n' ? 0 : column + 1;
    if (column <= this.flowIndent) throw new OtherYaml();
    return place;
  }

  private matchAt(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }
}

/** What a scalar without quotes is. */
function resolvePlain(written: string): ScalarNode['value'] {
  if (/^(?:~|[Nn]ull|NULL)$/u.test(written)) return null;
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/u.test(written)) return written.toLowerCase() === 'true';
  if (!/^[-+.\d]/u.test(written)) return written;
  if (/^[-+]?(?:\d{1,15}|\d*\.\d+)$/u.test(written)) return Number(written);
  // Other ways to write numbers.
  if (/^[-+]?(?:\d+|0[ox][\da-fA-F]+|\d+\.\d*|\.(?:inf|Inf|INF|nan|NaN|NAN)|[\d.]+[eE][-+]?\d+)$/u.test(written)) throw new OtherYaml();
  return written;
}
