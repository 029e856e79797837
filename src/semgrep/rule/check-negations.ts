import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Formula } from './rule.ts';

/** Reports a negation that is no part of `all`: nothing says what it is to narrow. */
export function checkNegations(formula: Formula, path: RulePath, reading: RuleReading): void {
  switch (formula.kind) {
    case 'not':
      reading.report('error', path, 'expected not as a part of all, found it elsewhere', formula.at);
      break;
    case 'inside':
    case 'anywhere':
      checkNegations(formula.part, path, reading);
      break;
    case 'any':
      for (const part of formula.parts) checkNegations(part, path, reading);
      break;
    case 'all':
      for (const part of formula.parts) checkNegations(part.kind === 'not' ? part.part : part, path, reading);
      break;
    case 'pattern':
    case 'regex':
      break;
  }
}
