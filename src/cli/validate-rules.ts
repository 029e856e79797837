import { collectRuleFiles } from '../semgrep/files/collect-rule-files.ts';
import { describeProblem, isRefused } from '../semgrep/files/describe-problem.ts';
import { loadRules } from '../semgrep/files/load-rules.ts';
import type { CommandAnswer } from './command-answer.ts';
import { UsageError } from './usage-error.ts';

/** Says what is wrong in rule files, folders of them or globs. */
export function validateRules(sources: readonly string[], cwd: string, isStrict: boolean): CommandAnswer {
  const { files, missing } = collectRuleFiles(sources, cwd);
  const [first] = missing;
  if (first !== undefined) throw new UsageError(`there is no rule file that is ${first}`);
  const { rules, problems } = loadRules(files);
  const refused = problems.filter((each) => isRefused(each, isStrict));
  const lines = problems.map((each) => `${isRefused(each, isStrict) ? 'error' : 'warning'}  ${describeProblem(each, cwd)}`);
  const summary = `${count(rules.length, 'rule')} in ${count(files.length, 'file')}, ${count(refused.length, 'error')}`;
  return { lines: [...lines, summary], errors: [], code: refused.length > 0 ? 1 : 0 };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
