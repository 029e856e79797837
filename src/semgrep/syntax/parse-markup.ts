import type { PatternTree } from './parse-pattern.ts';
import type { ProgramTree } from './parse-program.ts';
import { isMetavariable, Tree } from './tree.ts';

/** Parses a text of HTML or XML into elements as those of JSX are; a text is why it is none. */
export function parseMarkup(text: string): ProgramTree | string {
  const nodes = new MarkupParser(text, false).parse();
  if (!nodes.some(({ kind }) => kind === 'jsx')) return 'has no element';
  return { text, statements: nodes.map((each) => new Tree('expression-statement', '', each, [each])) };
}

/** Parses a pattern of HTML or XML; a text is why it is none. */
export function parseMarkupPattern(text: string): PatternTree | string {
  const nodes = new MarkupParser(text.trim(), true).parse();
  const [tree] = nodes;
  return nodes.length === 1 && tree?.kind === 'jsx' ? { kind: 'expression', tree } : 'is no element';
}

/** Elements that have nothing within them and no end. */
const emptyTags: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Elements whose content is text up to their end. */
const textTags: ReadonlySet<string> = new Set(['script', 'style']);

const skipped = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?/uy;
const opening = /<([\w$:-]+)/uy;
const closing = /<\/([\w$:-]*)\s*>/uy;
const attribute = /\s*([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/uy;
const tagEnd = /\s*(\/?)>/uy;

class MarkupParser {
  private readonly text: string;
  private readonly isPattern: boolean;
  private at = 0;

  constructor(text: string, isPattern: boolean) {
    this.text = text;
    this.isPattern = isPattern;
  }

  /** Parses all; what closes nothing is left out. */
  parse(): Tree[] {
    const nodes: Tree[] = [];
    while (this.at < this.text.length) {
      nodes.push(...this.parseNodes());
      if (this.at < this.text.length && this.read(closing) === null) this.at++;
    }
    return nodes;
  }

  /** Parses up to what closes an element. */
  private parseNodes(): Tree[] {
    const nodes: Tree[] = [];
    while (this.at < this.text.length && !this.text.startsWith('</', this.at)) {
      if (this.read(skipped) !== null) continue;
      const start = this.at;
      const tag = this.read(opening);
      if (tag === null) nodes.push(...this.parseText());
      else nodes.push(this.parseElement(tag[1] ?? '', start));
    }
    return nodes;
  }

  private read(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found !== null) this.at = expression.lastIndex;
    return found;
  }

  private parseText(): Tree[] {
    const start = this.at;
    const next = this.text.indexOf('<', start + 1);
    this.at = next < 0 ? this.text.length : next;
    return this.makeText(start, this.at);
  }

  private makeText(start: number, end: number): Tree[] {
    const text = this.text.slice(start, end);
    const content = text.trim();
    if (content === '') return [];
    const from = start + text.indexOf(content);
    const place = { start: from, end: from + content.length };
    return [this.isPattern && content === '...' ? new Tree('ellipsis', '', place) : new Tree('jsx-text', content, place)];
  }

  private parseElement(name: string, start: number): Tree {
    const tag = new Tree('ident', name, { start: start + 1, end: this.at });
    const attributes = this.parseAttributes();
    const list = new Tree('list', 'jsx-attributes', { start: tag.end, end: this.at }, attributes);
    const isSingle = this.read(tagEnd)?.[1] === '/' || emptyTags.has(name.toLowerCase());
    const body = isSingle ? [] : this.parseBody(name);
    const whole = { start, end: this.at };
    return new Tree('jsx', isSingle ? 'singleton' : 'classic', whole, [tag, list, new Tree('list', 'jsx-body', whole, body)]);
  }

  private parseBody(name: string): Tree[] {
    let body: Tree[];
    if (textTags.has(name.toLowerCase())) {
      const end = this.text.indexOf(`</${name}`, this.at);
      body = this.makeText(this.at, (this.at = end < 0 ? this.text.length : end));
    } else body = this.parseNodes();
    const before = this.at;
    const closed = this.read(closing);
    // What closes another element is left to that.
    if (closed !== null && closed[1] !== name) this.at = before;
    return body;
  }

  private parseAttributes(): Tree[] {
    const found: Tree[] = [];
    for (let each = this.read(attribute); each !== null; each = this.read(attribute)) {
      const [whole, name = '', value] = each;
      const start = this.at - whole.length + whole.indexOf(name);
      const place = { start, end: this.at };
      if (this.isPattern && name === '...') found.push(new Tree('ellipsis', '', place));
      else {
        const ident = new Tree('ident', name, { start, end: start + name.length });
        found.push(
          new Tree('jsx-attribute', '', place, [ident, value === undefined ? new Tree('boolean', 'true', ident) : this.makeValue(value)]),
        );
      }
    }
    return found;
  }

  private makeValue(value: string): Tree {
    const isQuoted = /^["']/u.test(value);
    const place = { start: this.at - value.length + Number(isQuoted), end: this.at - Number(isQuoted) };
    const content = isQuoted ? value.slice(1, -1) : value;
    return new Tree(this.isPattern && isMetavariable(content) ? 'name' : 'string', content, place);
  }
}
