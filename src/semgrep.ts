import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Linter } from 'eslint';
import type { FixKind } from './rule-kit/semgrep/make-semgrep-rule.ts';
import { makeSemgrepConfigs } from './rule-kit/semgrep/make-semgrep-configs.ts';
import { readConfiguredRules } from './rule-kit/semgrep/read-configured-rules.ts';

export type { FixKind } from './rule-kit/semgrep/make-semgrep-rule.ts';
export type { SemgrepRuleDocs } from './rule-kit/semgrep/rule-meta.ts';

/** What `semgrep` is told. */
export interface SemgrepOptions {
  /** Rule files: paths, folders and globs relative to `cwd`. The word `recommended` stands for the ruleset of this package. */
  readonly rules: string | readonly string[];
  /** Are fields that nothing is known of errors, instead of warnings? */
  readonly strict?: boolean;
  /** Are rules of mode `taint` followed through calls and into other files? They are by default. */
  readonly interprocedural?: boolean;
  /** Is what rules would write offered to `eslint --fix` (the default), as suggestions, or not at all? */
  readonly fixes?: FixKind;
  /** Further files, as globs of ESLint, that rules in `generic` and `regex` look at: `Dockerfile`. They are read as texts. */
  readonly texts?: readonly string[];
  /** The folder that rule files and their `paths` are relative to: that of the process by default. */
  readonly cwd?: string;
}

/** The folder of the ruleset that comes with the package, which the real Semgrep reads too. */
export const recommendedRules: string = fileURLToPath(new URL('../rules/', import.meta.url));

/**
 * Makes flat configurations of rule files in Semgrep's language: each rule becomes a rule of ESLint, `semgrep/<id>`. Throws with a list of
 * what is wrong in the files.
 */
export function semgrep(options: SemgrepOptions): Linter.Config[] {
  const cwd = resolve(options.cwd ?? process.cwd());
  const sources = typeof options.rules === 'string' ? [options.rules] : options.rules;
  const loaded = readConfiguredRules(
    sources.map((each) => (each === 'recommended' ? recommendedRules : each)),
    { cwd, isStrict: options.strict ?? false, ownFolder: recommendedRules },
  );
  return [
    ...makeSemgrepConfigs(loaded, {
      cwd,
      root: options.cwd === undefined ? undefined : cwd,
      fixes: options.fixes ?? 'fix',
      texts: options.texts ?? [],
      interprocedural: options.interprocedural ?? true,
    }),
  ];
}
