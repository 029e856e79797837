import { checkLookbehinds } from './check-lookbehinds.ts';
import { escapedClasses, makeClass } from './char-class.ts';
import { countGroups } from './count-groups.ts';
import { parseClass } from './parse-class.ts';
import { parseEscape } from './parse-reference.ts';
import { parseGroup } from './parse-group.ts';
import { makeLiteral } from './make-literal.ts';
import { fail, initialFlags, looksAt, take, takeCode, takeMatch, type PatternFlags, type PatternReader } from './pattern-reader.ts';
import type { ParsedRegex, RegexNode, RepeatNode } from './regex-node.ts';

const maximumDepth = 250;
const notNewline = makeClass(escapedClasses['N'] ?? []);
const everything = makeClass([0, 0x10_ff_ff]);

/** Parses a regular expression in the dialect of PCRE2; flags hold until the expression sets others. Throws `PatternError`. */
export function parsePattern(source: string, flags: PatternFlags = initialFlags): ParsedRegex {
  const reader = makeReader(source, flags, false);
  const parsed = parseAll(reader);
  checkLookbehinds(parsed.root, reader);
  return parsed;
}

/** Parses what looks like a regular expression of any dialect, for its shape only. Throws `PatternError`. */
export function parseShape(source: string): RegexNode {
  return parseAll(makeReader(source, initialFlags, true)).root;
}

function makeReader(source: string, flags: PatternFlags, isLenient: boolean): PatternReader {
  return {
    source,
    at: 0,
    flags,
    groupCount: 0,
    totalGroups: countGroups(source),
    names: new Map(),
    bodies: [],
    pending: [],
    isLenient,
    depth: 0,
  };
}

function parseAll(reader: PatternReader): ParsedRegex {
  skipSettings(reader);
  const root = parseChoice(reader);
  if (reader.at < reader.source.length) fail(reader, 'unmatched )');
  reader.bodies[0] = root;
  if (!reader.isLenient) for (const check of reader.pending) check();
  return { root, groupCount: reader.groupCount, names: reader.names, bodies: reader.bodies };
}

/** `(*UTF8)` and its like, at the start only. Lines end with \n and classes know ASCII only, whatever is written: others are refused. */
function skipSettings(reader: PatternReader): void {
  while (
    takeMatch(reader, /\(\*(?:UTF8?|LF|NO_START_OPT|NO_AUTO_POSSESS|NO_DOTSTAR_ANCHOR|NO_JIT|LIMIT_\w+=\d+|BSR_UNICODE)\)/uy) !== undefined
  );
  if (takeMatch(reader, /\(\*(?:UCP|CR|CRLF|ANYCRLF|ANY|NUL|BSR_ANYCRLF|NOTEMPTY|NOTEMPTY_ATSTART)\)/uy) !== undefined)
    fail(reader, 'a setting that is not supported', 0);
}

/** Reads alternatives up to a closing parenthesis or the end. */
export function parseChoice(reader: PatternReader): RegexNode {
  if (++reader.depth > maximumDepth) fail(reader, 'too many parentheses in parentheses');
  const { flags } = reader;
  const options = [parseSequence(reader)];
  while (take(reader, '|')) options.push(parseSequence(reader));
  reader.flags = flags;
  reader.depth--;
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}

function parseSequence(reader: PatternReader): RegexNode {
  const parts: RegexNode[] = [];
  while (reader.at < reader.source.length && !looksAt(reader, '|') && !looksAt(reader, ')')) {
    if (skipNothing(reader)) continue;
    const start = reader.at;
    if (/[*+?]/u.test(reader.source[start] ?? '')) fail(reader, 'a quantifier follows nothing that can be repeated');
    if (take(reader, '\\Q')) {
      parts.push(...parseQuoted(reader));
      continue;
    }
    const atom = parseAtom(reader);
    // Flags alone stand for nothing and cannot be repeated.
    if (atom === undefined) {
      if (looksAtQuantifier(reader)) fail(reader, 'a quantifier follows nothing that can be repeated');
    } else parts.push(parseQuantifier(reader, atom));
  }
  const [only] = parts;
  if (only === undefined) return { kind: 'empty' };
  return parts.length === 1 ? only : { kind: 'sequence', parts };
}

/** Steps over comments, and over blanks where they have no meaning. */
function skipNothing(reader: PatternReader): boolean {
  if (looksAt(reader, '(?#')) {
    const end = reader.source.indexOf(')', reader.at);
    if (end < 0) fail(reader, 'a comment does not end');
    reader.at = end + 1;
    return true;
  }
  if (reader.isLenient) return false;
  if (take(reader, '\\E')) return true;
  return reader.flags.extended && takeMatch(reader, /\s+|#.*/uy) !== undefined;
}

function parseQuoted(reader: PatternReader): readonly RegexNode[] {
  const parts: RegexNode[] = [];
  while (reader.at < reader.source.length && !take(reader, '\\E')) parts.push(makeLiteral(takeCode(reader), reader.flags.ignoreCase));
  const last = parts.pop();
  if (last !== undefined) parts.push(parseQuantifier(reader, last));
  return parts;
}

function parseAtom(reader: PatternReader): RegexNode | undefined {
  // So JavaScript writes any character.
  if (reader.isLenient && take(reader, '[^]')) return { kind: 'class', class: everything };
  if (take(reader, '[')) return { kind: 'class', class: parseClass(reader) };
  if (take(reader, '(')) return parseGroup(reader, parseChoice);
  if (take(reader, '.')) return { kind: 'class', class: reader.flags.dotAll ? everything : notNewline };
  if (take(reader, '^')) return { kind: 'assertion', what: reader.flags.multiline ? 'line start' : 'text start' };
  if (take(reader, '$')) return { kind: 'assertion', what: reader.flags.multiline ? 'line end' : 'last line end' };
  if (take(reader, '\\')) return parseEscape(reader);
  return makeLiteral(takeCode(reader), reader.flags.ignoreCase);
}

function looksAtQuantifier({ source, at }: PatternReader): boolean {
  const quantifier = /[*+?]|\{\d+(?:,\d*)?\}/uy;
  quantifier.lastIndex = at;
  return quantifier.test(source);
}

function parseQuantifier(reader: PatternReader, body: RegexNode): RegexNode {
  while (skipNothing(reader));
  const start = reader.at;
  const found = takeMatch(reader, /([*+?]|\{(\d+)(?:(,)(\d*))?\})([+?]?)/uy);
  if (found === undefined) return body;
  const [, sign, least, comma, most, suffix] = found;
  const min = least === undefined ? (sign === '+' ? 1 : 0) : Number(least);
  const max = least === undefined ? (sign === '?' ? 1 : Infinity) : comma === undefined ? min : most === '' ? Infinity : Number(most);
  if (reader.isLenient) return { kind: 'repeat', body, min, max, mode: suffix === '+' ? 'possessive' : 'greedy' };
  if (min > 65_535 || (max !== Infinity && max > 65_535)) fail(reader, 'a number in {} is too large', start);
  if (max < min) fail(reader, 'numbers are out of order in {}', start);
  if (body.kind === 'keep') fail(reader, 'a quantifier follows nothing that can be repeated', start);
  const isLazy = (suffix === '?') !== reader.flags.ungreedy;
  const mode: RepeatNode['mode'] = suffix === '+' ? 'possessive' : isLazy ? 'lazy' : 'greedy';
  if (looksAtQuantifier(reader)) fail(reader, 'a quantifier follows nothing that can be repeated');
  return { kind: 'repeat', body, min, max, mode };
}
