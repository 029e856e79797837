/** A part of a text of HCL. */
export interface HclToken {
  readonly kind: 'text' | 'document' | 'word' | 'sign' | 'end';
  /** What a text says, or the word or sign itself. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the lines of a document begin. */
  readonly from?: number;
}

/** The parts of a text, and its comments. */
export interface HclTokens {
  readonly tokens: readonly HclToken[];
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
}

/** Comments, the beginning of a document, names with their attributes, numbers, ends of lines, signs. */
const part =
  /#[^\n]*|\/\/[^\n]*|\/\*|<<-?([A-Za-z_][\w-]*)\r?\n|[\p{L}_][\p{L}\d_-]*(?:\.[\p{L}_*][\p{L}\d_-]*)*|\d[\d.eE]*|\r?\n|[=!<>]=|=>|&&|\|\||[^\s"]|"/uy;
const blank = /[^\S\n]+/uy;
const escape = /\\(?:u([\da-fA-F]{4})|(.))/gu;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Takes a text of HCL apart, in one pass. What is not closed ends with the line, or with the text. */
export function scanHcl(text: string): HclTokens {
  const tokens: HclToken[] = [];
  const comments: { readonly value: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    blank.lastIndex = at;
    if (blank.test(text)) at = blank.lastIndex;
    part.lastIndex = at;
    const match = part.exec(text);
    if (match === null) break;
    const [value, marker] = match;
    const start = at;
    at = part.lastIndex;
    if (marker !== undefined) {
      const end = findDocumentEnd(text, at, marker);
      tokens.push({ kind: 'document', value: text.slice(at, end.start), start, end: end.end, from: at });
      at = end.end;
    } else if (value === '"') {
      at = findTextEnd(text, at);
      const isClosed = text[at - 1] === '"' && at - 1 > start;
      tokens.push({ kind: 'text', value: unescape(text.slice(start + 1, isClosed ? at - 1 : at)), start, end: at });
    } else if (value.startsWith('#') || value.startsWith('//')) {
      comments.push({ value: value.slice(value.startsWith('#') ? 1 : 2), start, end: at });
    } else if (value === '/*') {
      const close = text.indexOf('*/', at);
      const end = close < 0 ? text.length : close + 2;
      comments.push({ value: text.slice(at, close < 0 ? end : close), start, end });
      at = end;
    } else tokens.push({ kind: value.endsWith('\n') ? 'end' : /^[\p{L}_\d]/u.test(value) ? 'word' : 'sign', value, start, end: at });
  }
  return { tokens, comments };
}

/** A document ends with a line that holds nothing but its marker. */
function findDocumentEnd(text: string, from: number, marker: string): { readonly start: number; readonly end: number } {
  for (let line = from; line < text.length;) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    if (text.slice(line, end).trim() === marker) return { start: line, end };
    line = end + 1;
  }
  return { start: text.length, end: text.length };
}

/** Finds the end of a text between quotes, behind the quote; within `${…}` there may be texts, and ends of lines. */
function findTextEnd(text: string, from: number): number {
  /** What is open: texts and braces. */
  const open: ('"' | '{')[] = ['"'];
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (open.at(-1) === '"') {
      if (sign === '\\') at++;
      else if (sign === '"') {
        open.pop();
        if (open.length === 0) return at + 1;
      } else if (sign === '\n') return at;
      else if ((sign === '$' || sign === '%') && text[at + 1] === '{' && text[at - 1] !== sign) {
        open.push('{');
        at++;
      }
    } else if (sign === '"' || sign === '{') open.push(sign);
    else if (sign === '}') open.pop();
  }
  return text.length;
}

function unescape(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replaceAll(escape, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (escapes[sign ?? ''] ?? sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
