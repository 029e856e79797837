import { analyzeEntropy } from './analyze-entropy.ts';
import { analyzeRedos } from './analyze-redos.ts';
import type { Condition } from '../rule/rule.ts';

/** Whether an analyzer of `metavariable-analysis` says yes to a text. To `entropy_v2` the open-source Semgrep always says no. */
export function analyzeText(analyzer: Extract<Condition, { kind: 'analysis' }>['analyzer'], text: string): boolean {
  switch (analyzer) {
    case 'entropy':
      return analyzeEntropy(text);
    case 'entropy_v2':
      return false;
    case 'redos':
      return analyzeRedos(text);
  }
}
