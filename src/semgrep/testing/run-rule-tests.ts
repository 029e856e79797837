import { readFileSync } from 'node:fs';
import type { RuleProblem, SemgrepRule } from '../rule/rule.ts';
import { loadRules } from '../files/load-rules.ts';
import { getFileLanguage, getFileLanguages } from '../files/rule-languages.ts';
import { findFindings, type Finding } from '../findings/find-findings.ts';
import type { RuleTarget } from '../findings/rule-target.ts';
import { applyFixes } from './apply-fixes.ts';
import type { RuleTestFiles, TestTarget } from './find-rule-tests.ts';
import { readAnnotations, type Annotations } from './read-annotations.ts';

/** How a rule does in one target. Lines are counted from 1. */
export interface TargetResult {
  readonly file: string;
  readonly expected: readonly number[];
  readonly missed: readonly number[];
  readonly unexpected: readonly number[];
  /** Lines of `todoruleid` that are found by now. */
  readonly done: readonly number[];
}

/** How a rule does in all its targets. */
export interface RuleResult {
  readonly id: string;
  readonly targets: readonly TargetResult[];
}

/** A target whose fixes lead, or do not lead, to what is expected. */
export interface FixResult {
  readonly file: string;
  readonly fixed: string;
  /** The first line that differs. */
  readonly difference: { readonly line: number; readonly expected: string | undefined; readonly found: string | undefined } | undefined;
}

/** An annotation of a rule that the rule files of a target do not have. */
export interface UnknownId {
  readonly file: string;
  readonly id: string;
}

/** What the tests of one rule file say. */
export interface RuleFileResult {
  readonly ruleFile: string;
  readonly problems: readonly RuleProblem[];
  readonly rules: readonly RuleResult[];
  readonly fixes: readonly FixResult[];
  /** Ids of rules that no target speaks of. */
  readonly untested: readonly string[];
  readonly unknown: readonly UnknownId[];
  /** Targets in which patterns took too long, with these patterns: findings may be missing there. */
  readonly givenUp: readonly GivenUp[];
}

/** Patterns that were given up in a target. */
export interface GivenUp {
  readonly file: string;
  readonly patterns: readonly string[];
}

/** Makes the target of a file, with all that rules need. */
export type MakeTarget = (file: string, text: string) => RuleTarget;

/** Runs the rules of a file on its targets and compares what they find with what is annotated. */
export function runRuleTests(
  { ruleFile, targets }: RuleTestFiles,
  makeTarget: MakeTarget,
  otherIds: (file: string) => ReadonlySet<string>,
): RuleFileResult {
  const { rules: loaded, problems } = loadRules([ruleFile]);
  const rules = loaded.map(({ rule }) => rule);
  const runs = targets.flatMap((target) => runTarget(rules, target, makeTarget) ?? []);
  const results = rules.map((rule) => ({ id: rule.id, targets: runs.flatMap((run) => compareTarget(rule, run) ?? []) }));
  return {
    ruleFile,
    problems,
    rules: results.filter((each) => each.targets.length > 0),
    fixes: runs.flatMap((run) => compareFixed(run) ?? []),
    untested: results.filter((each) => each.targets.length === 0).map(({ id }) => id),
    unknown: runs.flatMap((run) => listUnknown(run, rules, otherIds)),
    givenUp: runs.flatMap(({ target: { file }, givenUp }) => (givenUp.size === 0 ? [] : [{ file, patterns: [...givenUp] }])),
  };
}

interface TargetRun {
  readonly target: TestTarget;
  readonly text: string;
  readonly annotations: Annotations;
  readonly findings: ReadonlyMap<SemgrepRule, readonly Finding[]>;
  readonly givenUp: ReadonlySet<string>;
}

/** A file that none of the rules looks at is no target. */
function runTarget(rules: readonly SemgrepRule[], target: TestTarget, makeTarget: MakeTarget): TargetRun | undefined {
  const language = getFileLanguage(target.file);
  const looking = rules.filter((rule) => getFileLanguages(rule).has(language));
  if (looking.length === 0) return undefined;
  const text = readFileSync(target.file, 'utf8');
  const ruleTarget = makeTarget(target.file, text);
  const findings = new Map(looking.map((rule) => [rule, findOrFail(rule, ruleTarget, target.file)]));
  return { target, text, annotations: readAnnotations(text), findings, givenUp: ruleTarget.search.givenUp };
}

/** An error tells of which rule and file it is. */
function findOrFail(rule: SemgrepRule, target: RuleTarget, file: string): readonly Finding[] {
  try {
    return findFindings(rule, target);
  } catch (error) {
    const message = error instanceof RangeError ? 'the file is nested too deeply' : String(error);
    throw new Error(`${file}: ${rule.id}: ${message}`, { cause: error });
  }
}

const none: ReadonlySet<number> = new Set();

function compareTarget(rule: SemgrepRule, { target, annotations, findings }: TargetRun): TargetResult | undefined {
  const found = findings.get(rule);
  if (found === undefined) return undefined;
  const expected = annotations.expected.get(rule.id) ?? none;
  const todo = annotations.todo.get(rule.id) ?? none;
  const ignored = new Set([...todo, ...(annotations.tolerated.get(rule.id) ?? none)]);
  const lines = new Set(found.map(({ line }) => line));
  const reported = [...lines].filter((line) => !ignored.has(line));
  const isSilent = reported.length === 0 && expected.size === 0;
  if (isSilent && ignored.size === 0 && !annotations.clean.has(rule.id)) return undefined;
  return {
    file: target.file,
    expected: [...expected],
    missed: [...expected].filter((line) => !ignored.has(line) && !lines.has(line)),
    unexpected: reported.filter((line) => !expected.has(line)),
    done: [...todo].filter((line) => lines.has(line)),
  };
}

function compareFixed({ target: { file, fixed }, text, findings }: TargetRun): FixResult | undefined {
  if (fixed === undefined) return undefined;
  const found = applyFixes(text, [...findings.values()].flat()).split(/\r?\n/u);
  const expected = readFileSync(fixed, 'utf8').split(/\r?\n/u);
  const index = [...(found.length > expected.length ? found : expected).keys()].find((each) => found[each] !== expected[each]);
  const difference = index === undefined ? undefined : { line: index + 1, expected: expected[index], found: found[index] };
  return { file, fixed, difference };
}

function listUnknown(
  { target: { file }, annotations }: TargetRun,
  rules: readonly SemgrepRule[],
  otherIds: (file: string) => ReadonlySet<string>,
): readonly UnknownId[] {
  const known = new Set([...rules.map(({ id }) => id), ...otherIds(file)]);
  const named = new Set(
    [annotations.expected, annotations.clean, annotations.todo, annotations.tolerated].flatMap((lines) => [...lines.keys()]),
  );
  return [...named].filter((id) => !known.has(id)).map((id) => ({ file, id }));
}
