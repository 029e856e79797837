import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { describeProblem } from '../semgrep/files/describe-problem.ts';
import { loadRules } from '../semgrep/files/load-rules.ts';
import { describeGivenUp } from '../semgrep/search/describe-given-up.ts';
import { findRuleTests, type RuleTestFiles } from '../semgrep/testing/find-rule-tests.ts';
import { makeTestTarget } from '../semgrep/testing/make-test-target.ts';
import { runRuleTests, type RuleFileResult } from '../semgrep/testing/run-rule-tests.ts';
import type { CommandAnswer } from './command-answer.ts';
import { printTestResults } from './print-test-results.ts';
import { UsageError } from './usage-error.ts';

/** How rules are tested. */
export interface TestOptions {
  readonly json: boolean;
  /** Are rules of mode `taint` followed through calls and into other files? Semgrep's own tests do not. */
  readonly interprocedural: boolean;
}

/** Runs the tests of the rules in a folder, or of one rule file. */
export function testRules(path: string, cwd: string, { json, interprocedural }: TestOptions): CommandAnswer {
  const tests = findTests(path, cwd);
  const otherIds = makeOtherIds(tests);
  const results = tests.map((each) => runRuleTests(each, (file, text) => makeTestTarget(file, text, interprocedural), otherIds));
  const errors = results.flatMap((each) => [
    ...each.problems.filter(({ severity }) => severity === 'error').map((problem) => describeProblem(problem, cwd)),
    ...each.unknown.map(
      ({ file, id }) => `${print(cwd, file)}: an annotation names ${id}, which is no rule of ${print(cwd, each.ruleFile)}`,
    ),
  ]);
  // What a slow pattern would have found is not known: that is no answer.
  for (const { file, patterns } of results.flatMap(({ givenUp }) => givenUp)) {
    errors.push(...describeGivenUp(new Set(patterns), print(cwd, file)).map((each) => `${each}; findings may be missing`));
  }
  const isFailed = results.some(hasFailed);
  return {
    lines: json ? [JSON.stringify(results, undefined, 2)] : printTestResults(results, cwd),
    errors,
    code: errors.length > 0 ? 2 : isFailed ? 1 : 0,
  };
}

function findTests(path: string, cwd: string): readonly RuleTestFiles[] {
  const root = resolve(cwd, path);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no file or folder ${root}`);
  const tests = found.isFile() ? findRuleTests(dirname(root), [root]) : findRuleTests(root);
  if (tests.length === 0) throw new UsageError(`there is no rule file (*.yaml, *.yml) in ${root}`);
  return tests;
}

/** Two rule files may share a target: `a.yaml` and `a.more.yaml` share `a.js`. */
function makeOtherIds(tests: readonly RuleTestFiles[]): (file: string) => ReadonlySet<string> {
  return (file) => {
    const sharing = tests.filter(({ targets }) => targets.some((each) => each.file === file));
    return new Set(sharing.length < 2 ? [] : loadRules(sharing.map(({ ruleFile }) => ruleFile)).rules.map(({ rule }) => rule.id));
  };
}

function hasFailed({ rules, fixes }: RuleFileResult): boolean {
  return (
    rules.some(({ targets }) => targets.some(({ missed, unexpected }) => missed.length + unexpected.length > 0)) ||
    fixes.some(({ difference }) => difference !== undefined)
  );
}

function print(cwd: string, file: string): string {
  return relative(cwd, file).split(sep).join('/');
}
