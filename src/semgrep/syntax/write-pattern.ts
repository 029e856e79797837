import { deepMarker, deepTarget, makeEllipsisWord, makeRestWord, typedMarker } from './pattern-markers.ts';
import { listSubstitutions, scanPattern, type PatternToken } from './scan-pattern.ts';

/**
 * Writes a pattern as JavaScript that a parser reads: `...` becomes a name, `<... x ...>` and `($X: Type)` become calls. What the names stand for is
 * told by `pattern-markers.ts`.
 */
export function writePattern(text: string): string {
  return new PatternWriter(text).write();
}

/** What an open bracket holds. */
type Context = 'parentheses' | 'brackets' | 'braces' | 'block' | 'switch' | 'for' | 'deep' | 'jsx' | 'top';

class PatternWriter {
  private readonly text: string;
  private readonly tokens: readonly PatternToken[];
  private readonly contexts: Context[] = ['top'];
  /** Braces that end objects which are statements. */
  private readonly objectEnds = new Set<number>();
  /** How deep those of `new <... x ...>` are within other brackets. */
  private readonly made = new Set<number>();
  private count = 0;
  private out = '';
  /** Up to where the text has been written. */
  private written = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = scanPattern(text);
  }

  write(): string {
    for (let index = 0; index < this.tokens.length; index++) index = this.writeToken(index);
    return this.out + this.text.slice(this.written);
  }

  /** Writes a token and answers the index of the last one that was written with it. */
  private writeToken(index: number): number {
    const token = this.tokens[index];
    if (token === undefined) return index;
    if (token.kind === 'text' && token.text.startsWith('`')) this.replace(token, token, writeTemplate(token.text));
    else if (token.text.startsWith('$...')) this.replace(token, token, this.writeRest(token, index));
    else if (token.kind === 'ellipsis') return this.writeEllipsis(token, index);
    else if (token.text.startsWith('$') && this.tokens[index - 1]?.text === 'from') this.replace(token, token, `"${token.text}"`);
    else if (token.kind === 'sign') return this.writeSign(token, index);
    return index;
  }

  private replace(from: PatternToken, to: PatternToken, by: string): void {
    this.out += this.text.slice(this.written, from.start) + by;
    this.written = to.end;
  }

  private writeRest(token: PatternToken, index: number): string {
    const word = makeRestWord(token.text.slice('$...'.length));
    return this.isStatementPlace() && this.endsStatement(index) ? `${word};` : word;
  }

  private writeSign(token: PatternToken, index: number): number {
    switch (token.text) {
      case '<...':
        this.contexts.push('deep');
        // What is made is no call.
        if (this.tokens[index - 1]?.text === 'new') this.made.add(this.contexts.length);
        this.replace(token, token, this.made.has(this.contexts.length) ? `(${deepMarker}(` : `${deepMarker}(`);
        break;
      case '...>':
        if (!this.contexts.includes('deep')) return this.closeElement(token, index);
        this.replace(token, token, this.closeDeep(index));
        this.contexts.pop();
        break;
      case '(':
        return this.openParenthesis(token, index);
      case '[':
        this.contexts.push('brackets');
        break;
      case '{':
        if (this.isObjectStatement(index)) this.replace(token, token, '({');
        this.contexts.push(this.isSwitchBody(index) ? 'switch' : this.isBlock(index) ? 'block' : 'braces');
        break;
      case '<':
        if (this.beginsElement(index)) this.contexts.push('jsx');
        break;
      case '>':
        if (this.contexts.at(-1) === 'jsx') this.contexts.pop();
        break;
      case '=':
        return this.writeAttributeValue(index);
      case '}':
        if (this.objectEnds.has(index)) this.replace(token, token, '})');
        if (this.contexts.length > 1) this.contexts.pop();
        break;
      case ')':
      case ']':
        if (this.contexts.length > 1) this.contexts.pop();
        break;
      default:
        break;
    }
    return index;
  }

  private closeDeep(index: number): string {
    if (this.made.delete(this.contexts.length)) return '))';
    return this.isAssigned(index) ? `).${deepTarget}` : ')';
  }

  private isAssigned(index: number): boolean {
    return /^(?:[-+*/%&|^]?=|\+\+|--)$/u.test(this.tokens[index + 1]?.text ?? '');
  }

  /** `...>` at the end of a tag. */
  private closeElement(token: PatternToken, index: number): number {
    this.replace(token, token, `${makeEllipsisWord(this.count++)}>`);
    if (this.contexts.at(-1) === 'jsx') this.contexts.pop();
    return index;
  }

  /** `<T`, where a value is expected. */
  private beginsElement(index: number): boolean {
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    if (next?.kind !== 'word') return false;
    return (
      before === undefined || before.isFirst || before.kind === 'ellipsis' || /^(?:[(,={};:?[>]|=>|&&|\|\||return)$/u.test(before.text)
    );
  }

  /** `{a: $X}` among other statements is an object and no block with a label. */
  private isObjectStatement(index: number): boolean {
    const before = this.tokens[index - 1];
    const isBegun = before === undefined || before.text === ';' || (before.kind === 'ellipsis' && this.tokens[index]?.isFirst === true);
    if (this.contexts.at(-1) !== 'top' || !isBegun || this.tokens[index + 2]?.text !== ':') return false;
    const end = this.findObjectEnd(index);
    if (end === undefined || (index === 0 && end === this.tokens.length - 1)) return false;
    this.objectEnds.add(end);
    return true;
  }

  private findObjectEnd(index: number): number | undefined {
    let depth = 0;
    for (let at = index; at < this.tokens.length; at++) {
      const text = this.tokens[at]?.text ?? '';
      if (/^[([{]$/u.test(text)) depth++;
      else if (/^[)\]}]$/u.test(text) && --depth === 0) return at;
      else if (depth === 1 && text === ';') return undefined;
    }
    return undefined;
  }

  /** Is a brace the beginning of statements or of a class, and not of an object? */
  private isBlock(index: number): boolean {
    const before = this.tokens[index - 1];
    if (before === undefined) return false;
    if (/^(?:\)|=>|else|try|finally|do)$/u.test(before.text)) return true;
    for (let at = index - 1; at >= 0 && !/^[;{}=(),]$/u.test(this.tokens[at]?.text ?? ''); at--)
      if (this.tokens[at]?.text === 'class') return true;
    return false;
  }

  private isSwitchBody(index: number): boolean {
    if (this.tokens[index - 1]?.text !== ')') return false;
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
      const text = this.tokens[at]?.text;
      if (text === ')') depth++;
      else if (text === '(' && --depth === 0) return this.tokens[at - 1]?.text === 'switch';
    }
    return false;
  }

  private openParenthesis(token: PatternToken, index: number): number {
    const before = this.tokens[index - 1];
    this.contexts.push(before?.text === 'for' || before?.text === 'await' ? 'for' : 'parentheses');
    const end = this.findTypedEnd(index);
    if (end === undefined) {
      const cast = this.findCastColon(index);
      if (cast !== undefined) this.replace(cast, cast, ' as ');
      return index;
    }
    const [name, colon, close] = [this.tokens[index + 1], this.tokens[index + 2], this.tokens[end]];
    if (name === undefined || colon === undefined || close === undefined) return index;
    const call = `${typedMarker}<${this.text.slice(colon.end, close.start)}>(${name.text})`;
    this.replace(token, close, this.tokens[index - 1]?.text === 'new' ? `(${call})` : call);
    this.contexts.pop();
    return end;
  }

  /** Of `(this.$X: Type)`, which is what a cast is, answers the colon. */
  private findCastColon(index: number): PatternToken | undefined {
    const before = this.tokens[index - 1];
    if (before !== undefined && !/^(?:[(,=!;]|&&|\|\||return|await)$/u.test(before.text)) return undefined;
    let depth = 0;
    let colon: number | undefined;
    for (let at = index; at < this.tokens.length; at++) {
      const { text = '', kind } = this.tokens[at] ?? {};
      if (/^[([{]$/u.test(text)) depth++;
      else if (/^[)\]}]$/u.test(text)) {
        if (--depth > 0) continue;
        return colon !== undefined && this.tokens[at + 1]?.text !== '{' && this.isTypeOnly(colon + 1, at) ? this.tokens[colon] : undefined;
      } else if (depth === 1 && colon === undefined) {
        if (text === ':' && at > index + 1) colon = at;
        else if (kind !== 'word' && text !== '.') return undefined;
      }
    }
    return undefined;
  }

  /** Of `($X: Type)` that is no list of parameters, answers the index of the closing parenthesis. */
  private findTypedEnd(index: number): number | undefined {
    const before = this.tokens[index - 1];
    if (
      before !== undefined &&
      !/^(?:[(,={;:?[!&|<>+*/-]|.?=>|<\.\.\.|[=!]==?|&&|\|\||\?\?|return|await|new|typeof|throw|case|in|of)$/u.test(before.text)
    ) {
      if (this.tokens[index]?.isFirst !== true || before.text === 'function' || before.text === 'async') return undefined;
    }
    // `function f<T>($X: T) {`
    const isGeneric = before?.text === '>';
    const name = this.tokens[index + 1];
    if (name?.kind !== 'word' || !name.text.startsWith('$') || this.tokens[index + 2]?.text !== ':') return undefined;
    let depth = 0;
    for (let at = index; at < this.tokens.length; at++) {
      const text = this.tokens[at]?.text ?? '';
      if (/^[([{]$/u.test(text)) depth++;
      else if (/^[)\]}]$/u.test(text) && --depth === 0)
        return this.isTypeOnly(index + 3, at) && !(isGeneric && this.tokens[at + 1]?.text === '{') ? at : undefined;
    }
    return undefined;
  }

  private isTypeOnly(from: number, to: number): boolean {
    const next = this.tokens[to + 1]?.text;
    if (next === '=>' || next === ':') return false;
    let depth = 0;
    for (let at = from; at < to; at++) {
      const text = this.tokens[at]?.text ?? '';
      if (text === '<') depth++;
      else if (text === '>') depth--;
      else if (depth === 0 && /^(?:[,=]|\.\.\.)$/u.test(text)) return false;
    }
    return true;
  }

  /** `href=$X` in an element is `href={$X}`. */
  private writeAttributeValue(index: number): number {
    const value = this.tokens[index + 1];
    if (this.contexts.at(-1) !== 'jsx' || value === undefined || (value.kind !== 'word' && value.kind !== 'ellipsis')) return index;
    this.replace(value, value, `{${value.kind === 'ellipsis' ? makeEllipsisWord(this.count++) : value.text}}`);
    return index + 1;
  }

  private writeEllipsis(token: PatternToken, index: number): number {
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    const word = makeEllipsisWord(this.count++);
    const context = this.contexts.at(-1);
    if (before?.text === '.' || before?.text === '?.') {
      this.replace(token, token, word);
      return index;
    }
    if (context === 'braces' && this.contexts.at(-2) === 'jsx' && this.isWholeAttribute(index)) {
      // A spread of anything.
      this.replace(token, token, `...${word}`);
      return index;
    }
    if (before !== undefined && next?.text === '.' && !before.isFirst && before.text.endsWith('.')) return index;
    switch (context) {
      case 'for':
        this.replace(token, token, next?.text === ')' && before?.text === '(' ? `${word};;` : word);
        return index;
      case 'switch':
        this.replace(token, token, before?.text === '{' ? `case ${word}:` : `${word};`);
        return index;
      case 'jsx':
        this.replace(token, token, word);
        return index;
      case 'parentheses':
      case 'brackets':
      case 'deep':
        if (isOperand(next)) return index;
        this.replace(token, token, word);
        return index;
      default:
        return this.writeLooseEllipsis(token, index, word);
    }
  }

  /** `{...}` in a tag, and not `name={...}`. */
  private isWholeAttribute(index: number): boolean {
    return this.tokens[index - 1]?.text === '{' && this.tokens[index + 1]?.text === '}' && this.tokens[index - 2]?.text !== '=';
  }

  /** Between statements, members or fields. */
  private writeLooseEllipsis(token: PatternToken, index: number, word: string): number {
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    const isSpread = isOperand(next) && next?.isFirst === false && (before?.text === '{' || before?.text === ',') && next.text !== '{';
    if (isSpread && this.contexts.at(-1) === 'braces' && this.isField(index)) return index;
    if (this.isElementText(index)) return index;
    this.replace(token, token, this.endsStatement(index) || this.isFollowedByEmpty(index) ? `${word};` : word);
    return index;
  }

  /** The semicolon of `...;` between statements is an empty statement. */
  private isFollowedByEmpty(index: number): boolean {
    const before = this.tokens[index - 1];
    return (
      this.tokens[index + 1]?.text === ';' && this.isStatementPlace() && (before === undefined || /^(?:[;{}]|\.\.\.)$/u.test(before.text))
    );
  }

  /** Is `...x` followed by what ends a field? */
  private isField(index: number): boolean {
    let depth = 0;
    for (let at = index + 1; at < this.tokens.length; at++) {
      const text = this.tokens[at]?.text ?? '';
      if (/^[([{]$/u.test(text)) depth++;
      else if (/^[)\]}]$/u.test(text) && --depth < 0) return true;
      else if (depth === 0 && text === ',') return true;
      else if (depth === 0 && (text === ';' || (this.tokens[at]?.isFirst === true && at > index + 1))) return false;
    }
    return true;
  }

  /** Between the tags of an element. */
  private isElementText(index: number): boolean {
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    return (before?.text === '>' || before?.text === '...>') && next?.text === '<';
  }

  private isStatementPlace(): boolean {
    const context = this.contexts.at(-1);
    return context === 'top' || context === 'braces' || context === 'block';
  }

  /** Does another statement or member follow, so that a semicolon is needed? */
  private endsStatement(index: number): boolean {
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    if (next === undefined || before?.text === ',') return false;
    if (next.kind === 'word' || next.kind === 'text' || next.kind === 'ellipsis') return !/^(?:instanceof|in|of|as)$/u.test(next.text);
    // `*` before a method.
    return /^[{([@!~<#]$/u.test(next.text) || next.text === '<...' || (next.text === '*' && this.contexts.at(-1) !== 'top');
  }
}

function isOperand(token: PatternToken | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'word' || token.kind === 'text' || /^(?:[([{]|<\.\.\.)$/u.test(token.text);
}

/** Writes a template, what is within `${…}` as other code. */
function writeTemplate(text: string): string {
  let out = '';
  let written = 0;
  for (const { start, end } of listSubstitutions(text)) {
    out += text.slice(written, start) + writePattern(text.slice(start, end));
    written = end;
  }
  return out + text.slice(written);
}
