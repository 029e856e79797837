import { collectRuleFiles } from '../../semgrep/files/collect-rule-files.ts';
import { describeProblem, isRefused } from '../../semgrep/files/describe-problem.ts';
import { loadRules, type LoadedRule } from '../../semgrep/files/load-rules.ts';
import { SettingsError } from '../settings-error.ts';

/** Reads the rules that a configuration names. Throws `SettingsError` with all that is wrong; says on standard error what is odd, once. */
export function readConfiguredRules(sources: readonly string[], cwd: string, isStrict: boolean): readonly LoadedRule[] {
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
  tellOnce(problems.map((each) => describeProblem(each, cwd)));
  return rules;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const told = new Set<string>();

function tellOnce(lines: readonly string[]): void {
  for (const line of lines) {
    if (told.has(line)) continue;
    told.add(line);
    process.stderr.write(`eslint-plugin-serverless-security: ${line}\n`);
  }
}
