import type { LabelExpression } from './rule.ts';
import { PythonSyntaxError, tokenizePython, type PythonToken } from './tokenize-python.ts';

interface Reader {
  readonly tokens: readonly PythonToken[];
  at: number;
}

/** Answers a condition on labels: names, `True`, `False`, `not`, `and`, `or` and parentheses. Throws `PythonSyntaxError`. */
export function parseLabels(source: string): LabelExpression {
  const reader: Reader = { tokens: tokenizePython(source), at: 0 };
  const expression = parseOr(reader);
  const { kind, value } = peek(reader);
  if (kind !== 'end') throw new PythonSyntaxError(`and, or or the end was expected where ${value} is`);
  return expression;
}

function peek({ tokens, at }: Reader): PythonToken {
  return tokens[at] ?? { kind: 'end', value: 'the end', offset: 0 };
}

function take(reader: Reader, kind: PythonToken['kind'], value: string): boolean {
  const next = peek(reader);
  if (next.kind !== kind || next.value !== value) return false;
  reader.at++;
  return true;
}

function parseOr(reader: Reader): LabelExpression {
  let left = parseAnd(reader);
  while (take(reader, 'name', 'or')) left = { kind: 'or', left, right: parseAnd(reader) };
  return left;
}

function parseAnd(reader: Reader): LabelExpression {
  let left = parseNot(reader);
  while (take(reader, 'name', 'and')) left = { kind: 'and', left, right: parseNot(reader) };
  return left;
}

function parseNot(reader: Reader): LabelExpression {
  if (take(reader, 'name', 'not')) return { kind: 'not', operand: parseNot(reader) };
  const { kind, value } = peek(reader);
  reader.at++;
  if (kind === 'sign' && value === '(') {
    const inner = parseOr(reader);
    if (!take(reader, 'sign', ')')) throw new PythonSyntaxError(`) was expected where ${peek(reader).value} is`);
    return inner;
  }
  if (kind === 'metavariable') throw new PythonSyntaxError(`a label was expected where the metavariable ${value} is`);
  if (kind !== 'name' || value === 'and' || value === 'or') throw new PythonSyntaxError(`a label was expected where ${value} is`);
  return value === 'True' || value === 'False' ? { kind: 'constant', value: value === 'True' } : { kind: 'label', name: value };
}
