import type { Formula } from '../rule/rule.ts';

const keys = new WeakMap<Formula, number>();
const numbers = new Map<string, number>();

/** Formulas that say the same have the same key, wherever they are written. */
export function getFormulaKey(formula: Formula): number {
  let key = keys.get(formula);
  if (key === undefined) {
    const text = JSON.stringify(formula, (name, value: unknown) => (name === 'at' ? undefined : value));
    key = numbers.get(text) ?? numbers.size;
    numbers.set(text, key);
    keys.set(formula, key);
  }
  return key;
}
