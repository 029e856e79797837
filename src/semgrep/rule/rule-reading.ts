import type { MapNode } from './rule-node.ts';
import type { Formula, PatternLanguage, RulePlace, RuleProblem } from './rule.ts';
import { formatRulePath, type RulePath } from './rule-path.ts';

/** What is known while one rule is read. */
export interface RuleReading {
  /** The rule's language, or the one that a `metavariable-pattern` names. */
  readonly language: PatternLanguage;
  /** Inside a `metavariable-pattern` negations alone are enough: the metavariable is what they narrow. */
  readonly isInMetavariable: boolean;
  readonly report: Report;
}

/** Reads the formula that an object holds: of the older syntax or of the newer. */
export type FormulaReader = (map: MapNode, path: RulePath, reading: RuleReading) => Formula | undefined;

/** Takes what is wrong with a part of a rule. */
export type Report = (severity: RuleProblem['severity'], path: RulePath, message: string, at: RulePlace) => void;

/** Answers a way to report what is wrong with a rule. */
export function makeReport(ruleId: string | undefined, problems: RuleProblem[]): Report {
  return (severity, path, message, at) => {
    problems.push({ severity, ruleId, field: formatRulePath(path), message, at });
  };
}
