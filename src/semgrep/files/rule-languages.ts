import { findRuleLanguage } from '../rule/language-names.ts';
import type { RuleLanguage, SemgrepRule } from '../rule/rule.ts';

/** How the text of a file is read. */
export type FileLanguage = 'js' | 'ts' | 'tsx' | 'json' | 'yaml' | 'text';

/** Answers how a file is read, by its name. */
export function getFileLanguage(file: string): FileLanguage {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1] ?? '';
  return languages[extension] ?? 'text';
}

const languages: Readonly<Record<string, FileLanguage | undefined>> = {
  js: 'js',
  jsx: 'js',
  cjs: 'js',
  mjs: 'js',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  json: 'json',
  yml: 'yaml',
  yaml: 'yaml',
};

/** Rules of JavaScript look at TypeScript too, as in Semgrep; the other way round they do not. */
const readBy: Readonly<Record<RuleLanguage, readonly FileLanguage[]>> = {
  js: ['js', 'ts', 'tsx'],
  ts: ['ts', 'tsx'],
  json: ['json'],
  yaml: ['yaml'],
  generic: ['js', 'ts', 'tsx', 'json', 'yaml', 'text'],
  regex: ['js', 'ts', 'tsx', 'json', 'yaml', 'text'],
};

const known = new WeakMap<SemgrepRule, ReadonlySet<FileLanguage>>();

/** Answers the languages of the files that a rule looks at. */
export function getFileLanguages(rule: SemgrepRule): ReadonlySet<FileLanguage> {
  let found = known.get(rule);
  if (found === undefined) {
    const names = rule.languages.flatMap((name) => findRuleLanguage(name) ?? []);
    known.set(rule, (found = new Set(names.flatMap((name) => readBy[name]))));
  }
  return found;
}
