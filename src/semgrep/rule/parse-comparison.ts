import type { Comparison } from './rule.ts';
import { PythonSyntaxError, tokenizePython, type PythonToken } from './tokenize-python.ts';

/** Binary operators from those that bind least to those that bind most; power is apart. */
const levels: readonly (readonly string[])[] = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%', '@']];
const relations = new Set(['<', '>', '<=', '>=', '==', '!=', '<>']);
const reserved = new Set(
  'and or not in is if else for while lambda None True False def class return import from as with try except finally raise pass break continue del global nonlocal assert yield async await elif'.split(
    ' ',
  ),
);

/** Semgrep has no larger whole numbers. */
const maximumInteger = 2 ** 62 - 1;

interface Reader {
  readonly tokens: readonly PythonToken[];
  at: number;
}

/** Answers an expression of Python as data; what Semgrep never evaluates is a call that nobody knows. Throws `PythonSyntaxError`. */
export function parseComparison(source: string): Comparison {
  const reader: Reader = { tokens: tokenizePython(source), at: 0 };
  const expression = parseExpression(reader);
  if (takeSign(reader, '=')) parseExpression(reader);
  else if (peek(reader).kind === 'end') return expression;
  expect(reader, 'end');
  return makeUnknown([]);
}

function peek({ tokens, at }: Reader): PythonToken {
  return tokens[at] ?? { kind: 'end', value: 'the end', offset: 0 };
}

function isWord(reader: Reader, name: string): boolean {
  const { kind, value } = peek(reader);
  return kind === 'name' && value === name;
}

function takeWord(reader: Reader, name: string): boolean {
  if (!isWord(reader, name)) return false;
  reader.at++;
  return true;
}

function takeSign(reader: Reader, sign: string): boolean {
  const { kind, value } = peek(reader);
  if (kind !== 'sign' || value !== sign) return false;
  reader.at++;
  return true;
}

function expect(reader: Reader, expected: string): void {
  const { kind, value } = peek(reader);
  const isThere = expected === 'end' ? kind === 'end' : kind === 'sign' && value === expected;
  if (!isThere) throw new PythonSyntaxError(`${expected === 'end' ? 'the end' : expected} was expected where ${value} is`);
  reader.at++;
}

function makeUnknown(parts: readonly Comparison[]): Comparison {
  return { kind: 'call', callee: '', arguments: parts };
}

function parseExpression(reader: Reader): Comparison {
  const value = parseOr(reader);
  if (!takeWord(reader, 'if')) return value;
  const condition = parseOr(reader);
  if (!takeWord(reader, 'else')) throw new PythonSyntaxError(`else was expected where ${peek(reader).value} is`);
  return makeUnknown([value, condition, parseExpression(reader)]);
}

function parseOr(reader: Reader): Comparison {
  let left = parseAnd(reader);
  while (takeWord(reader, 'or')) left = { kind: 'binary', operator: 'or', left, right: parseAnd(reader) };
  return left;
}

function parseAnd(reader: Reader): Comparison {
  let left = parseNot(reader);
  while (takeWord(reader, 'and')) left = { kind: 'binary', operator: 'and', left, right: parseNot(reader) };
  return left;
}

function parseNot(reader: Reader): Comparison {
  return takeWord(reader, 'not') ? { kind: 'unary', operator: 'not', operand: parseNot(reader) } : parseRelation(reader);
}

function parseRelation(reader: Reader): Comparison {
  const left = parseLevel(reader, 0);
  const operator = findRelation(reader);
  if (operator === undefined) return left;
  const right = parseLevel(reader, 0);
  if (findRelation(reader) === undefined) return { kind: 'binary', operator, left, right };
  // Semgrep does not evaluate a chain of comparisons.
  do parseLevel(reader, 0);
  while (findRelation(reader) !== undefined);
  return makeUnknown([left, right]);
}

function findRelation(reader: Reader): string | undefined {
  const { kind, value } = peek(reader);
  if (kind === 'sign' && relations.has(value)) {
    reader.at++;
    return value === '<>' ? '!=' : value;
  }
  if (takeWord(reader, 'in')) return 'in';
  if (takeWord(reader, 'is')) return takeWord(reader, 'not') ? 'is not' : 'is';
  if (!isWord(reader, 'not')) return undefined;
  reader.at++;
  if (!takeWord(reader, 'in')) throw new PythonSyntaxError(`in was expected where ${peek(reader).value} is`);
  return 'not in';
}

function parseLevel(reader: Reader, level: number): Comparison {
  const signs = levels[level];
  if (signs === undefined) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  for (;;) {
    const { kind, value } = peek(reader);
    if (kind !== 'sign' || !signs.includes(value)) return left;
    reader.at++;
    left = { kind: 'binary', operator: value, left, right: parseLevel(reader, level + 1) };
  }
}

function parseUnary(reader: Reader): Comparison {
  for (const operator of ['-', '+', '~'] as const) {
    if (takeSign(reader, operator)) return { kind: 'unary', operator, operand: parseUnary(reader) };
  }
  const base = parseTrailers(reader);
  return takeSign(reader, '**') ? { kind: 'binary', operator: '**', left: base, right: parseUnary(reader) } : base;
}

/** A name with what follows it: `re.match(…)`, `x[0]`. */
function parseTrailers(reader: Reader): Comparison {
  const { kind, value } = peek(reader);
  let path = kind === 'name' && !reserved.has(value) ? value : undefined;
  let whole = parseAtom(reader);
  for (;;) {
    if (takeSign(reader, '.')) {
      const { kind: nextKind, value: name } = peek(reader);
      if (nextKind !== 'name') throw new PythonSyntaxError(`a name was expected where ${name} is`);
      reader.at++;
      path = path === undefined ? undefined : `${path}.${name}`;
      whole = makeUnknown([whole]);
    } else if (takeSign(reader, '(')) {
      whole = { kind: 'call', callee: path ?? '', arguments: parseItems(reader, ')') };
      path = undefined;
    } else if (takeSign(reader, '[')) {
      whole = makeUnknown([whole, ...parseItems(reader, ']')]);
      path = undefined;
    } else return whole;
  }
}

function parseItems(reader: Reader, closing: string): readonly Comparison[] {
  const items: Comparison[] = [];
  while (!takeSign(reader, closing)) {
    items.push(parseItem(reader));
    if (!takeSign(reader, ',')) {
      expect(reader, closing);
      break;
    }
  }
  return items;
}

/** One argument or item: `x`, `name=x`, `key: x`. Those with a name are never evaluated. */
function parseItem(reader: Reader): Comparison {
  const value = parseExpression(reader);
  if (!takeSign(reader, '=') && !takeSign(reader, ':')) return value;
  return makeUnknown([value, parseExpression(reader)]);
}

function parseAtom(reader: Reader): Comparison {
  const { kind, value } = peek(reader);
  reader.at++;
  switch (kind) {
    case 'metavariable':
      return { kind: 'metavariable', name: value };
    case 'number':
      return parseNumber(value);
    case 'text': {
      let text = value;
      for (; peek(reader).kind === 'text'; reader.at++) text += peek(reader).value;
      return { kind: 'constant', value: text };
    }
    case 'other text':
      for (; peek(reader).kind.endsWith('text'); reader.at++);
      return makeUnknown([]);
    case 'name':
      return parseName(reader, value);
    case 'sign':
      if (value === '[') return { kind: 'list', items: parseItems(reader, ']') };
      if (value === '{') return makeUnknown(parseItems(reader, '}'));
      if (value === '...') return makeUnknown([]);
      if (value === '(') return parseParentheses(reader);
      break;
    case 'end':
      break;
  }
  throw new PythonSyntaxError(`an expression was expected where ${value} is`);
}

function parseName(reader: Reader, name: string): Comparison {
  if (name === 'True' || name === 'False') return { kind: 'constant', value: name === 'True' };
  if (name === 'None') return { kind: 'constant', value: null };
  if (name === 'lambda') {
    while (!takeSign(reader, ':')) {
      if (peek(reader).kind === 'end') throw new PythonSyntaxError('a lambda does not end');
      reader.at++;
    }
    return makeUnknown([parseExpression(reader)]);
  }
  if (reserved.has(name)) throw new PythonSyntaxError(`an expression was expected where ${name} is`);
  return makeUnknown([]);
}

function parseParentheses(reader: Reader): Comparison {
  if (takeSign(reader, ')')) return makeUnknown([]);
  const first = parseExpression(reader);
  if (takeSign(reader, ')')) return first;
  expect(reader, ',');
  return makeUnknown([first, ...parseItems(reader, ')')]);
}

function parseNumber(text: string): Comparison {
  const value = Number(text.replaceAll('_', ''));
  if (!/^0[xob]/iu.test(text) && !/^[\d_]+$/u.test(text)) return { kind: 'constant', value, isFloat: true };
  return /^0\d/u.test(text) || value > maximumInteger ? makeUnknown([]) : { kind: 'constant', value };
}
