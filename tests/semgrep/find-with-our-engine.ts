/** A finding of our engine; offsets are UTF-16 code units. */
export interface OurFinding {
  readonly start: number;
  readonly end: number;
  /** With metavariables interpolated. */
  readonly message: string;
  /** With metavariables interpolated; absent when the rule has none. */
  readonly fix?: string | undefined;
}

/** A file that rules are run on. `name` is its path relative to the root of the scan. The same object is passed for all rules of a file. */
export interface Target {
  readonly name: string;
  readonly text: string;
}

/** Findings of one rule (as it is written in YAML) in one file, or `'invalid'` for a rule that is refused. */
export type FindWithOurEngine = (rule: Readonly<Record<string, unknown>>, target: Target) => readonly OurFinding[] | 'invalid';

/** Our engine behind the interface of the comparison; absent until there is one. */
export const findWithOurEngine: FindWithOurEngine | undefined = undefined as FindWithOurEngine | undefined;
