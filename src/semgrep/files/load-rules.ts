import { readFileSync, statSync } from 'node:fs';
import { readRuleFile, type RuleFile } from '../rule/read-rule-file.ts';
import type { Formula, RuleProblem, SemgrepRule } from '../rule/rule.ts';
import { collectFormulaProblems } from '../search/compile-formula.ts';

/** A rule, and the file that it is written in. */
export interface LoadedRule {
  readonly rule: SemgrepRule;
  readonly file: string;
}

/** The rules of several files. */
export interface LoadedRules {
  readonly rules: readonly LoadedRule[];
  readonly problems: readonly RuleProblem[];
}

interface KnownFile extends RuleFile {
  readonly mtime: number;
  readonly size: number;
}

const known = new Map<string, KnownFile>();

/** Reads rule files; each is read again only when it changed. Patterns that cannot be parsed are errors of their rules. */
export function loadRules(files: readonly string[]): LoadedRules {
  const read = files.map((file) => ({ file, ...loadFile(file) }));
  return {
    rules: read.flatMap(({ file, rules }) => rules.map((rule) => ({ rule, file }))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function loadFile(file: string): RuleFile {
  const { mtimeMs, size } = statSync(file);
  const old = known.get(file);
  if (old?.mtime === mtimeMs && old.size === size) return old;
  const { rules, problems } = readRuleFile(readFileSync(file, 'utf8'), file);
  const refused = new Map(rules.map((rule) => [rule, collectProblems(rule)]));
  const loaded = {
    mtime: mtimeMs,
    size,
    rules: rules.filter((rule) => refused.get(rule)?.length === 0),
    problems: [...problems, ...[...refused.values()].flat()],
  };
  known.set(file, loaded);
  return loaded;
}

/** What cannot be parsed is an error. */
function collectProblems(rule: SemgrepRule): readonly RuleProblem[] {
  const found = listFormulas(rule).flatMap((each) => collectFormulaProblems(each));
  return found.map(({ formula, message }) => ({
    severity: 'error',
    ruleId: rule.id,
    field: formula.kind === 'regex' ? 'pattern-regex' : 'pattern',
    message: `expected ${formula.kind === 'regex' ? 'a regular expression' : 'code'}, found an error: ${message}`,
    at: formula.at,
  }));
}

function listFormulas({ mode }: SemgrepRule): readonly Formula[] {
  if (mode.kind === 'search') return [mode.formula];
  const { sources, sinks, sanitizers, propagators } = mode.taint;
  return [...sources, ...sinks, ...sanitizers, ...propagators].map(({ formula }) => formula);
}
