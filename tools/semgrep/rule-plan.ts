import type { Threat } from '../../src/models/threats.ts';

/** A rule that is generated from the models. */
export interface PlannedRule {
  /** Without the prefix; the words of the ESLint rule, and of the family where the rule is split. */
  readonly name: string;
  /** The rule of `src/rules/` that says the same with the whole program in view. */
  readonly eslintRule: string;
  readonly folder: string;
  readonly threats: readonly Threat[];
  readonly message: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly cwe: readonly string[];
  readonly owasp: readonly string[];
  readonly likelihood: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly impact: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly vulnerabilityClass: string;
  readonly reference: string;
  /** Packages of a rule that is one of several for its threats; the one without takes the rest. */
  readonly packages?: RegExp;
}
