import { basename, relative, sep } from 'node:path';
import type { FixResult, RuleFileResult, RuleResult, TargetResult } from '../semgrep/testing/run-rule-tests.ts';

/** Prints how rules did in their tests; the last line counts them. */
export function printTestResults(results: readonly RuleFileResult[], cwd: string): readonly string[] {
  const tested = results.filter(({ rules, fixes }) => rules.length + fixes.length > 0);
  const lines = tested.flatMap((each) => [relative(cwd, each.ruleFile).split(sep).join('/'), ...printFile(each)]);
  const untested = results.flatMap(({ untested: ids }) => ids);
  const verdicts = tested.flatMap(({ rules, fixes }) => [...rules.map(isRulePassed), ...fixes.map(isFixPassed)]);
  const passed = verdicts.filter(Boolean).length;
  const without = untested.length === 0 ? [] : [`without tests: ${untested.join(', ')}`];
  return [...lines, ...without, `${passed} passed, ${verdicts.length - passed} failed`];
}

function printFile({ rules, fixes }: RuleFileResult): readonly string[] {
  return [...rules.flatMap(printRule), ...fixes.flatMap(printFix)];
}

function printRule(rule: RuleResult): readonly string[] {
  const files = rule.targets.map(({ file, expected }) => `${basename(file)} (${expected.length})`);
  return [`  ${mark(isRulePassed(rule))} ${rule.id}  ${files.join(', ')}`, ...rule.targets.flatMap(printTarget)];
}

function printTarget({ file, missed, unexpected, done }: TargetResult): readonly string[] {
  const name = basename(file);
  return [
    ...(missed.length > 0 ? [`      ${name}: missed in ${printLines(missed)}`] : []),
    ...(unexpected.length > 0 ? [`      ${name}: unexpected in ${printLines(unexpected)}`] : []),
    ...(done.length > 0 ? [`      ${name}: found by now, though marked as todo, in ${printLines(done)}`] : []),
  ];
}

function printFix(fix: FixResult): readonly string[] {
  const head = `  ${mark(isFixPassed(fix))} ${basename(fix.fixed)}`;
  if (fix.difference === undefined) return [head];
  const { line, expected, found } = fix.difference;
  return [
    head,
    `      line ${line}:`,
    `      - ${expected ?? '(end of the file)'}`,
    `      + ${found ?? '(end of the file)'}  (${basename(fix.file)} with its fixes)`,
  ];
}

function isRulePassed({ targets }: RuleResult): boolean {
  return targets.every(({ missed, unexpected }) => missed.length + unexpected.length === 0);
}

function isFixPassed({ difference }: FixResult): boolean {
  return difference === undefined;
}

function mark(isPassed: boolean): string {
  return isPassed ? '✓' : '✗';
}

function printLines(lines: readonly number[]): string {
  const sorted = [...lines].sort((left, right) => left - right);
  return `${lines.length === 1 ? 'line' : 'lines'} ${sorted.join(', ')}`;
}
