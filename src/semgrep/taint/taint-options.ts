import type { RuleOptions } from '../rule/rule.ts';

/** Options of a rule that data flow asks, with Semgrep's names without `taint_`. */
export interface TaintOptions {
  readonly unifyMetavariables: boolean;
  readonly safeFunctions: boolean;
  readonly safeIndexes: boolean;
  readonly safeComparisons: boolean;
  readonly safeBooleans: boolean;
  readonly safeNumbers: boolean;
  readonly onlyAssignments: boolean;
}

/** Reads the options of a rule that data flow asks. */
export function readTaintOptions(options: RuleOptions): TaintOptions {
  return {
    unifyMetavariables: options['taint_unify_mvars'] === true,
    safeFunctions: options['taint_assume_safe_functions'] === true,
    safeIndexes: options['taint_assume_safe_indexes'] === true,
    safeComparisons: options['taint_assume_safe_comparisons'] === true,
    safeBooleans: options['taint_assume_safe_booleans'] === true,
    safeNumbers: options['taint_assume_safe_numbers'] === true,
    onlyAssignments: options['taint_only_propagate_through_assignments'] === true,
  };
}
