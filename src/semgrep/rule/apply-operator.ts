import { isIdentical, isNumber, isSameValue, makeFlag, type ComparisonValue } from './comparison-value.ts';

type Values = readonly (ComparisonValue | undefined)[];

const orders: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const sums: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '**': (left, right) => left ** right,
};

const bits: Readonly<Record<string, (left: bigint, right: bigint) => bigint>> = {
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
};

/**
 * Answers what an operator makes of values, as Semgrep computes it; `undefined` where it computes nothing: texts have no order and no sum,
 * truth values are no numbers, there is no `//` or `is`.
 */
export function applyOperator(operator: string, values: Values): ComparisonValue | undefined {
  const [left, right] = values;
  if (left === undefined) return undefined;
  if (values.length === 1) return applyToOne(operator, left);
  if (right === undefined || left.kind === 'code' || right.kind === 'code') return undefined;
  switch (operator) {
    case 'and':
    case 'or':
      if (left.kind !== 'flag' || right.kind !== 'flag') return undefined;
      return makeFlag(operator === 'and' ? left.value && right.value : left.value || right.value);
    case '==':
      return makeFlag(isSameValue(left, right));
    case '!=':
      return makeFlag(!isSameValue(left, right));
    case 'in':
      return makeFlag(isIn(left, right) ?? false);
    case 'not in':
      return makeFlag(!(isIn(left, right) ?? true));
    default:
      return isNumber(left) && isNumber(right) ? compute(operator, left, right) : undefined;
  }
}

function applyToOne(operator: string, operand: ComparisonValue): ComparisonValue | undefined {
  if (operator === 'not') return operand.kind === 'flag' ? makeFlag(!operand.value) : undefined;
  if (!isNumber(operand)) return undefined;
  if (operator === '-') return { kind: operand.kind, value: -operand.value };
  if (operator === '+') return operand;
  return operator === '~' && operand.kind === 'int' ? { kind: 'int', value: Number(~BigInt(operand.value)) } : undefined;
}

/** Only lists and, for a text, texts can hold something. */
function isIn(item: ComparisonValue, whole: ComparisonValue): boolean | undefined {
  if (whole.kind === 'list') return whole.items.some((each) => isIdentical(item, each));
  return item.kind === 'text' && whole.kind === 'text' ? whole.value.includes(item.value) : undefined;
}

function compute(
  operator: string,
  left: Extract<ComparisonValue, { kind: 'int' | 'float' }>,
  right: Extract<ComparisonValue, { kind: 'int' | 'float' }>,
): ComparisonValue | undefined {
  const order = orders[operator];
  if (order !== undefined) return makeFlag(order(left.value, right.value));
  const isWhole = left.kind === 'int' && right.kind === 'int';
  const bit = bits[operator];
  if (bit !== undefined) return isWhole ? { kind: 'int', value: Number(bit(BigInt(left.value), BigInt(right.value))) } : undefined;
  const sum = sums[operator]?.(left.value, right.value);
  if (sum === undefined) return undefined;
  if (!isWhole) return { kind: 'float', value: sum };
  // A division by nothing and a whole number to a negative power have no value.
  return Number.isFinite(sum) && (operator !== '**' || right.value >= 0) ? { kind: 'int', value: Math.trunc(sum) } : undefined;
}
