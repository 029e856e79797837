/** A token of a pattern: enough of JavaScript to know where `...` and metavariables stand. */
export interface PatternToken {
  /** `word` (names, keywords, metavariables, numbers), `text` (strings, templates, expressions of regular expressions), `sign`, `ellipsis`. */
  readonly kind: 'word' | 'text' | 'sign' | 'ellipsis';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Does a line begin between the token before and this one? */
  readonly isFirst: boolean;
}

const spaces = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy;
const rest = /\$\.\.\.[A-Z_][A-Z_0-9]*/uy;
const words = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*/uy;
const strings = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/uy;
const expressions = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/uy;
const signs = /<\.\.\.|\.\.\.>|\.\.\.|=>|\?\.|&&|\|\||\?\?|[=!]==?|[-+*/%&|^]=|\+\+|--|\S/uy;

/** Words after which a `/` begins a regular expression. */
const operators: ReadonlySet<string> = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'await',
  'yield',
  'void',
  'delete',
  'throw',
  'new',
]);

/** Splits a pattern into tokens. */
export function scanPattern(text: string): readonly PatternToken[] {
  const tokens: PatternToken[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = match(spaces, text, at);
    const isFirst = tokens.length === 0 || skipped.includes('\n');
    at += skipped.length;
    if (at >= text.length) break;
    const [kind, found] = scanToken(text, at, tokens[tokens.length - 1]);
    tokens.push({ kind, text: found, start: at, end: at + found.length, isFirst });
    at += found.length;
  }
  return tokens;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function scanToken(text: string, at: number, before: PatternToken | undefined): readonly [PatternToken['kind'], string] {
  const first = text.charAt(at);
  if (first === '`') return ['text', scanTemplate(text, at)];
  const parameter = match(rest, text, at);
  if (parameter !== '') return ['word', parameter];
  const string = match(strings, text, at);
  if (string !== '') return ['text', string];
  const word = match(words, text, at);
  if (word !== '') return ['word', word];
  // `... />` ends a tag.
  const endsTag = before?.kind === 'ellipsis' && text.startsWith('/>', at);
  if (first === '/' && !endsTag && mayBeginOperand(before)) {
    const expression = match(expressions, text, at);
    if (expression !== '') return ['text', expression];
  }
  const sign = match(signs, text, at);
  return [sign === '...' ? 'ellipsis' : 'sign', sign === '' ? first : sign];
}

/** Can an operand begin after a token, so that `/` and `<` are no operators? */
export function mayBeginOperand(before: PatternToken | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'ellipsis') return true;
  if (before.kind === 'word') return operators.has(before.text);
  return before.kind === 'sign' && before.text !== ')' && before.text !== ']' && before.text !== '}';
}

/** A template to its end, with what is within `${…}`. */
function scanTemplate(text: string, start: number): string {
  let at = start + 1;
  while (at < text.length) {
    const each = text.charAt(at);
    if (each === '\\') at += 2;
    else if (each === '`') return text.slice(start, at + 1);
    else if (text.startsWith('${', at)) at = skipSubstitution(text, at + 2);
    else at++;
  }
  return text.slice(start);
}

/** The places within each `${…}` of a template. */
export function listSubstitutions(template: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let at = 1;
  while (at < template.length) {
    if (template.charAt(at) === '\\') at += 2;
    else if (template.startsWith('${', at)) {
      const start = at + 2;
      at = skipSubstitution(template, start);
      found.push({ start, end: at - 1 });
    } else at++;
  }
  return found;
}

function skipSubstitution(text: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    const each = text.charAt(at);
    if (each === '`') at += scanTemplate(text, at).length;
    else {
      if (each === '{') depth++;
      else if (each === '}') depth--;
      at++;
    }
  }
  return at;
}
