import { compilePattern } from '../regex/compile-pattern.ts';
import { applyOperator } from './apply-operator.ts';
import { makeFlag, type ComparisonValue } from './comparison-value.ts';
import { parseDate, parseDuration } from './parse-time.ts';
import type { Comparison } from './rule.ts';

/** Answers the value of a metavariable; `undefined` when it is bound to nothing. */
export type ValueLookup = (name: string) => ComparisonValue | undefined;

/** Whether a comparison holds. One that has no value, for whatever reason, does not. */
export function evaluateComparison(expression: Comparison, lookup: ValueLookup): boolean {
  const value = computeValue(expression, lookup);
  return value?.kind === 'flag' && value.value;
}

/** Answers the value of an expression, if it has one. As in Semgrep all parts must have one, also those that do not matter: `True or $X`. */
export function computeValue(expression: Comparison, lookup: ValueLookup): ComparisonValue | undefined {
  switch (expression.kind) {
    case 'constant':
      return makeConstant(expression);
    case 'metavariable':
      return lookup(expression.name);
    case 'list': {
      const items = computeAll(expression.items, lookup);
      return items && { kind: 'list', items };
    }
    case 'unary':
      return applyOperator(expression.operator, [computeValue(expression.operand, lookup)]);
    case 'binary': {
      const values = computeAll([expression.left, expression.right], lookup);
      return values && applyOperator(expression.operator, values);
    }
    case 'call':
      return call(expression, lookup);
  }
}

function computeAll(expressions: readonly Comparison[], lookup: ValueLookup): readonly ComparisonValue[] | undefined {
  const values: ComparisonValue[] = [];
  for (const each of expressions) {
    const value = computeValue(each, lookup);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function makeConstant({ value, isFloat }: Extract<Comparison, { kind: 'constant' }>): ComparisonValue | undefined {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value };
    case 'boolean':
      return makeFlag(value);
    case 'number':
      return { kind: isFloat === true ? 'float' : 'int', value };
    default:
      return undefined;
  }
}

function call({ callee, arguments: given }: Extract<Comparison, { kind: 'call' }>, lookup: ValueLookup): ComparisonValue | undefined {
  if (callee === 'today') return { kind: 'float', value: Math.floor(Date.now() / 1_000) };
  if (callee === 're.match') return matchText(given, lookup);
  const [only, ...others] = given;
  if (only === undefined || others.length > 0) return undefined;
  const value = computeValue(only, lookup);
  if (value === undefined) return undefined;
  if (callee === 'int') return makeInt(value);
  if (callee === 'str') return makeText(value);
  if (value.kind !== 'text') return undefined;
  if (callee === 'lower') return { kind: 'text', value: value.value.toLowerCase() };
  if (callee === 'upper') return { kind: 'text', value: value.value.toUpperCase() };
  const number =
    callee === 'strptime' ? parseDate(value.value) : callee === 'parse_promql_duration' ? parseDuration(value.value) : undefined;
  return number === undefined ? undefined : { kind: callee === 'strptime' ? 'float' : 'int', value: number };
}

/** `re.match("…", $X)`: the expression must be written out, and matches from the start of the text. */
function matchText(given: readonly Comparison[], lookup: ValueLookup): ComparisonValue | undefined {
  const [pattern, subject, ...others] = given;
  if (pattern?.kind !== 'constant' || typeof pattern.value !== 'string' || subject === undefined || others.length > 0) return undefined;
  const text = computeValue(subject, lookup);
  const regex = compilePattern(pattern.value);
  if (text?.kind !== 'text' || regex.kind === 'problem') return undefined;
  return makeFlag(regex.matchAtStart(text.value) !== undefined);
}

/** Only whole numbers and texts have one; signs, underscores and `0x`, `0o`, `0b`, `0u` are read. */
function makeInt(value: ComparisonValue): ComparisonValue | undefined {
  if (value.kind === 'int') return value;
  if (value.kind !== 'text') return undefined;
  const found = /^(?<sign>[+-]?)(?:0u)?(?<digits>0x[\da-f][\da-f_]*|0o[0-7][0-7_]*|0b[01][01_]*|\d[\d_]*)$/iu.exec(value.value)?.groups;
  if (found === undefined) return undefined;
  const number = Number((found['digits'] ?? '').replaceAll('_', ''));
  return { kind: 'int', value: found['sign'] === '-' ? -number : number };
}

function makeText(value: ComparisonValue): ComparisonValue | undefined {
  switch (value.kind) {
    case 'text':
      return value;
    case 'code':
      return { kind: 'text', value: value.text };
    case 'int':
    case 'flag':
      return { kind: 'text', value: String(value.value) };
    case 'float':
      return { kind: 'text', value: printFloat(value.value) };
    case 'list':
      return undefined;
  }
}

/** Twelve digits, and a dot where nothing else tells the number from a whole one: `1.`, `1.5`, `1e+21`. */
function printFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  const exponent = value === 0 ? 0 : Number(value.toExponential(11).split('e')[1]);
  if (exponent >= -4 && exponent < 12) {
    const text = value.toFixed(Math.max(0, 11 - exponent));
    return text.includes('.') ? text.replace(/0+$/u, '') : `${text}.`;
  }
  const [digits = '', power = ''] = value.toExponential(11).split('e');
  const short = digits.replace(/\.?0+$/u, '');
  return `${short}e${power.replace(/^([+-])(\d)$/u, '$10$2')}`;
}
