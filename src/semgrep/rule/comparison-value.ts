/**
 * What an expression of a comparison comes to. Numbers of JavaScript are `float`, as in Semgrep, where `int(1)` of such a number has no
 * value; whole numbers in a comparison, in JSON and in YAML are `int`.
 */
export type ComparisonValue =
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'int' | 'float'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly ComparisonValue[] }
  /** Code without a known value. It can be compared with nothing; only `str` makes a text of it. */
  | { readonly kind: 'code'; readonly text: string };

type NumberValue = Extract<ComparisonValue, { kind: 'int' | 'float' }>;

/** Answers a truth value as a value of a comparison. */
export function makeFlag(value: boolean): ComparisonValue {
  return { kind: 'flag', value };
}

/** Whether two values are equal: numbers by what they are worth, lists by their items, texts only to texts. */
export function isSameValue(left: ComparisonValue, right: ComparisonValue): boolean {
  if (isNumber(left) && isNumber(right)) return left.value === right.value;
  return isIdentical(left, right);
}

/** As `isSameValue`, but `1` is not `1.0`: how lists are compared and searched. */
export function isIdentical(left: ComparisonValue, right: ComparisonValue): boolean {
  if (left.kind === 'list') {
    if (right.kind !== 'list' || left.items.length !== right.items.length) return false;
    return left.items.every((item, index) => {
      const other = right.items[index];
      return other !== undefined && isIdentical(item, other);
    });
  }
  if (left.kind === 'code') return right.kind === 'code' && left.text === right.text;
  return left.kind === right.kind && 'value' in right && left.value === right.value;
}

/** Whether a value is a number. */
export function isNumber(value: ComparisonValue | undefined): value is NumberValue {
  return value?.kind === 'int' || value?.kind === 'float';
}
