import { getPattern } from './compile-formula.ts';
import type { Formula } from '../rule/rule.ts';

/** Can a formula match a program with these words? Patterns whose names the program does not have match nothing, nor do those that need them. */
export function mayMatch(formula: Formula, words: ReadonlySet<string>): boolean {
  switch (formula.kind) {
    case 'pattern': {
      const pattern = formula.language === 'js' || formula.language === 'ts' ? getPattern(formula.text) : undefined;
      return typeof pattern !== 'object' || pattern.words.every((each) => words.has(each));
    }
    case 'all':
      return formula.parts.every((each) => each.kind === 'not' || mayMatch(each, words));
    case 'any':
      return formula.parts.some((each) => mayMatch(each, words));
    case 'inside':
    case 'anywhere':
      return mayMatch(formula.part, words);
    default:
      return true;
  }
}
