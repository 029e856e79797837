import { collectRuleFiles } from '../../semgrep/files/collect-rule-files.ts';
import { describeProblem, isNote, isRefused } from '../../semgrep/files/describe-problem.ts';
import { loadRules, type LoadedRule } from '../../semgrep/files/load-rules.ts';
import type { RuleProblem } from '../../semgrep/rule/rule.ts';
import { SettingsError } from '../settings-error.ts';

/** How rule files are read. */
export interface RuleReadingOptions {
  readonly cwd: string;
  /** Are fields that nothing is known of errors? */
  readonly isStrict: boolean;
  /** The folder of the package's own rules, of which nothing needs to be told. */
  readonly ownFolder: string;
}

/** Reads the rules that a configuration names. Throws `SettingsError` with all that is wrong; says on standard error what is odd, once. */
export function readConfiguredRules(sources: readonly string[], { cwd, isStrict, ownFolder }: RuleReadingOptions): readonly LoadedRule[] {
  if (sources.length === 0) throw new SettingsError('semgrep({ rules }): expected at least one rule file, found none');
  const { files, missing } = collectRuleFiles(sources, cwd);
  const [first] = missing;
  if (first !== undefined) throw new SettingsError(`semgrep({ rules }): expected a rule file, found none that is ${first} in ${cwd}`);
  const { rules, problems } = loadRules(files);
  const refused = problems.filter((each) => isRefused(each, isStrict));
  if (refused.length > 0) {
    const lines = refused.map((each) => `  ${describeProblem(each, cwd)}`);
    throw new SettingsError(`rule files of semgrep have ${count(refused.length, 'problem')}:\n${lines.join('\n')}`);
  }
  tellOnce([
    ...problems.filter((each) => !isNote(each)).map((each) => describeProblem(each, cwd)),
    ...summariseNotes(problems.filter((each) => isNote(each) && !each.at.file.startsWith(ownFolder))),
  ]);
  return rules;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const maximumNames = 10;

/** Rules that are left out are told together: one line for each reason. */
function summariseNotes(notes: readonly RuleProblem[]): readonly string[] {
  return [...new Set(notes.map(({ message }) => message))].map((reason) => {
    const same = notes.filter(({ message }) => message === reason);
    const names = same.slice(0, maximumNames).map(({ ruleId }) => ruleId ?? '');
    return `${reason}: ${names.join(', ')}${same.length > maximumNames ? ` and ${same.length - maximumNames} more` : ''}`;
  });
}

const told = new Set<string>();

function tellOnce(lines: readonly string[]): void {
  for (const line of lines) {
    if (told.has(line)) continue;
    told.add(line);
    process.stderr.write(`eslint-plugin-serverless-security: ${line}\n`);
  }
}
