import { makeCall, makeNamed } from './parse-reference.ts';
import { fail, looksAt, take, takeMatch, type PatternFlags, type PatternReader } from './pattern-reader.ts';
import type { LookNode, RegexCondition, RegexNode, Verb } from './regex-node.ts';

type ChoiceParser = (reader: PatternReader) => RegexNode;

const looks: readonly (readonly [string, boolean, boolean])[] = [
  ['?=', true, false],
  ['?!', true, true],
  ['?<=', false, false],
  ['?<!', false, true],
  ['*pla:', true, false],
  ['*positive_lookahead:', true, false],
  ['*nla:', true, true],
  ['*negative_lookahead:', true, true],
  ['*plb:', false, false],
  ['*positive_lookbehind:', false, false],
  ['*nlb:', false, true],
  ['*negative_lookbehind:', false, true],
];

const verbs: Readonly<Record<string, Verb>> = {
  F: 'fail',
  FAIL: 'fail',
  ACCEPT: 'accept',
  COMMIT: 'commit',
  PRUNE: 'prune',
  SKIP: 'skip',
};

const flagLetters: Readonly<Record<string, keyof PatternFlags>> = {
  i: 'ignoreCase',
  m: 'multiline',
  s: 'dotAll',
  x: 'extended',
  n: 'noCapture',
  U: 'ungreedy',
  J: 'duplicateNames',
};

/** Reads a group after its opening parenthesis; flags for what follows are nothing of their own. */
export function parseGroup(reader: PatternReader, parseChoice: ChoiceParser): RegexNode | undefined {
  const start = reader.at - 1;
  const look = parseLook(reader, parseChoice);
  if (look !== undefined) return look;
  if (looksAt(reader, '*')) return parseVerb(reader, parseChoice, start);
  if (take(reader, '?:')) return close(reader, parseChoice(reader), start);
  if (take(reader, '?>')) return { kind: 'atomic', body: close(reader, parseChoice(reader), start) };
  if (take(reader, '?|')) return parseBranchReset(reader, parseChoice, start);
  if (take(reader, '?(')) return parseConditional(reader, parseChoice, start);
  if (takeMatch(reader, /\?C\d*\)/uy) !== undefined) return { kind: 'empty' };
  const name = takeMatch(reader, /\?(?:P?<([^>]*)>|'([^']*)')/uy);
  if (name !== undefined) return parseCapture(reader, parseChoice, name[1] ?? name[2] ?? '', start);
  const call = takeMatch(reader, /\?(?:([+-]?\d+)|(R)|&(\w+)|P>(\w+))\)/uy);
  if (call !== undefined) return makeCall(reader, call[2] === 'R' ? '0' : (call[1] ?? call[3] ?? call[4] ?? ''), start);
  const reference = takeMatch(reader, /\?P=(\w+)\)/uy);
  if (reference !== undefined) return makeNamed(reader, reference[1] ?? '', start);
  if (looksAt(reader, '?')) return parseFlags(reader, parseChoice, start);
  if (!reader.flags.noCapture) return parseCapture(reader, parseChoice, undefined, start);
  return close(reader, parseChoice(reader), start);
}

function close(reader: PatternReader, body: RegexNode, start: number): RegexNode {
  if (!take(reader, ')')) fail(reader, 'missing )', start);
  return body;
}

function parseLook(reader: PatternReader, parseChoice: ChoiceParser): LookNode | undefined {
  const start = reader.at - 1;
  for (const [text, isAhead, isNegative] of looks) {
    if (take(reader, text)) return { kind: 'look', isAhead, isNegative, body: close(reader, parseChoice(reader), start) };
  }
  return undefined;
}

function parseVerb(reader: PatternReader, parseChoice: ChoiceParser, start: number): RegexNode {
  if (take(reader, '*atomic:')) return { kind: 'atomic', body: close(reader, parseChoice(reader), start) };
  const name = takeMatch(reader, /\*([A-Z]+)\)/uy)?.[1] ?? '';
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  return verb === undefined ? fail(reader, 'a verb that is not known or not supported', start) : { kind: 'verb', verb };
}

function parseCapture(reader: PatternReader, parseChoice: ChoiceParser, name: string | undefined, start: number): RegexNode {
  const index = ++reader.groupCount;
  if (name !== undefined) {
    if (!/^\w+$/u.test(name) || /^\d/u.test(name)) fail(reader, 'a name of a group is letters, digits and _, no digit first', start);
    const known = reader.names.get(name);
    if (known === undefined) reader.names.set(name, [index]);
    else if (known.includes(index) || reader.flags.duplicateNames) known.push(index);
    else fail(reader, `two groups have the name ${name}`, start);
  }
  const body = close(reader, parseChoice(reader), start);
  reader.bodies[index] = { kind: 'group', index, body };
  return reader.bodies[index];
}

/** In `(?|…|…)` the groups of each alternative have the same numbers. */
function parseBranchReset(reader: PatternReader, parseChoice: ChoiceParser, start: number): RegexNode {
  const first = reader.groupCount;
  let most = first;
  const options: RegexNode[] = [];
  const { flags } = reader;
  do {
    reader.groupCount = first;
    options.push(parseAlternative(reader, parseChoice));
    most = Math.max(most, reader.groupCount);
  } while (take(reader, '|'));
  reader.groupCount = most;
  reader.flags = flags;
  return close(reader, { kind: 'choice', options }, start);
}

/** One alternative: the parser of all is given only the text up to the next `|` of this level. */
function parseAlternative(reader: PatternReader, parseChoice: ChoiceParser): RegexNode {
  const inner: PatternReader = { ...reader, source: reader.source.slice(0, findAlternativeEnd(reader)) };
  const node = parseChoice(inner);
  reader.at = inner.at;
  reader.groupCount = inner.groupCount;
  return node;
}

function findAlternativeEnd({ source, at }: PatternReader): number {
  let depth = 0;
  let isInClass = false;
  for (let index = at; index < source.length; index++) {
    const char = source[index];
    if (char === '\\') index++;
    else if (isInClass) isInClass = char !== ']';
    else if (char === '[') isInClass = true;
    else if (char === '(') depth++;
    else if (depth === 0 && (char === '|' || char === ')')) return index;
    else if (char === ')') depth--;
  }
  return source.length;
}

function parseConditional(reader: PatternReader, parseChoice: ChoiceParser, start: number): RegexNode {
  const condition = parseCondition(reader, parseChoice, start);
  const body = close(reader, parseChoice(reader), start);
  const options = body.kind === 'choice' ? body.options : [body];
  if (options.length > 2) fail(reader, 'a condition has more than two alternatives', start);
  return { kind: 'condition', condition, then: options[0] ?? { kind: 'empty' }, otherwise: options[1] ?? { kind: 'empty' } };
}

function parseCondition(reader: PatternReader, parseChoice: ChoiceParser, start: number): RegexCondition {
  const look = parseLook(reader, parseChoice);
  if (look !== undefined) return look;
  if (takeMatch(reader, /(?:DEFINE|R\d*|R&\w+)\)/uy) !== undefined) return { kind: 'never' };
  const numbered = takeMatch(reader, /([+-]?)(\d+)\)/uy);
  if (numbered !== undefined) {
    const number = Number(numbered[2]);
    const group = numbered[1] === '-' ? reader.groupCount + 1 - number : numbered[1] === '+' ? reader.groupCount + number : number;
    if (group < 1 || group > reader.totalGroups) fail(reader, 'there is no such group', start);
    return { kind: 'group', groups: [group] };
  }
  const named = takeMatch(reader, /(?:<(\w+)>|'(\w+)'|(\w+))\)/uy);
  if (named === undefined) return fail(reader, 'a condition was expected', start);
  const reference = makeNamed(reader, named[1] ?? named[2] ?? named[3] ?? '', start);
  return { kind: 'group', groups: reference.kind === 'reference' ? reference.groups : [] };
}

/** `(?i)`, `(?i-s:…)`, `(?^)`. */
function parseFlags(reader: PatternReader, parseChoice: ChoiceParser, start: number): RegexNode | undefined {
  const found = takeMatch(reader, /\?(\^?)([a-zA-Z]*)(?:(-)([a-zA-Z]*))?(?=[:)])/uy);
  if (found === undefined || (found[1] === '^' && found[3] === '-')) return fail(reader, 'unknown letters after (?', start);
  const before = reader.flags;
  let flags =
    found[1] === '^' ? { ...before, ignoreCase: false, multiline: false, dotAll: false, extended: false, noCapture: false } : before;
  flags = switchFlags(reader, flags, found[2] ?? '', true);
  flags = switchFlags(reader, flags, found[4] ?? '', false);
  reader.flags = flags;
  if (take(reader, ')')) return undefined;
  reader.at++;
  const body = close(reader, parseChoice(reader), start);
  reader.flags = before;
  return body;
}

function switchFlags(reader: PatternReader, flags: PatternFlags, letters: string, value: boolean): PatternFlags {
  let changed = flags;
  for (const letter of letters) {
    const key = Object.hasOwn(flagLetters, letter) ? flagLetters[letter] : undefined;
    if (key === undefined) return fail(reader, `unknown letter ${letter} after (?`);
    changed = { ...changed, [key]: value };
  }
  if (letters.includes('x')) changed = { ...changed, extendedMore: value && letters.includes('xx') };
  return changed;
}
