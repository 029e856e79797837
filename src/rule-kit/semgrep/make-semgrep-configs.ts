import type { Linter } from 'eslint';
import type { LoadedRule } from '../../semgrep/files/load-rules.ts';
import { getFileLanguages, type FileLanguage } from '../../semgrep/files/rule-languages.ts';
import { makeSemgrepRule, type SemgrepRuleOptions } from './make-semgrep-rule.ts';
import { getRuleRegistry } from './rule-registry.ts';

/** How configurations are made of rules. */
export interface SemgrepConfigOptions extends SemgrepRuleOptions {
  readonly cwd: string;
  /** Further files, as globs of ESLint, that are opened as texts. */
  readonly texts: readonly string[];
}

type Level = 'error' | 'warn';

/** Makes configurations of ESLint in which every rule is on with the severity that it is written with. */
export function makeSemgrepConfigs(loaded: readonly LoadedRule[], options: SemgrepConfigOptions): readonly Linter.Config[] {
  const { plugin, add } = getRuleRegistry(options.cwd);
  const named = loaded.map((each) => ({ ...each, name: add(each, makeSemgrepRule(each.rule, options)) }));
  const select = (isOf: (each: LoadedRule) => boolean): Record<string, Level> =>
    Object.fromEntries(named.filter(isOf).map(({ name, rule }) => [`semgrep/${name}`, getLevel(rule.severity)]));
  const configs: Linter.Config[] = [{ name: 'semgrep/rules', plugins: { semgrep: plugin }, rules: select(isOfAnyProgram) }];
  const addTexts = (name: string, files: readonly string[], language: FileLanguage): void => {
    const rules = select((each) => !isOfAnyProgram(each) && getFileLanguages(each.rule).has(language));
    if (files.length > 0) configs.push({ name: `semgrep/${name}`, files: [...files], language: 'semgrep/text', rules });
  };
  const hasLanguage = (language: FileLanguage): boolean =>
    loaded.some(({ rule }) => !isOfAnyText(rule) && getFileLanguages(rule).has(language));
  if (hasLanguage('json')) addTexts('json', ['**/*.json'], 'json');
  if (hasLanguage('yaml')) addTexts('yaml', ['**/*.{yml,yaml}'], 'yaml');
  addTexts('texts', options.texts, 'text');
  return configs;
}

/** Rules of programs, and those of texts, look at whatever ESLint opens. */
function isOfAnyProgram({ rule }: LoadedRule): boolean {
  return getFileLanguages(rule).has('js') || getFileLanguages(rule).has('ts');
}

function isOfAnyText(rule: LoadedRule['rule']): boolean {
  return getFileLanguages(rule).has('text');
}

/** `ERROR`, `HIGH` and `CRITICAL` are errors, all others warnings. */
function getLevel(severity: string): Level {
  return severity === 'ERROR' || severity === 'HIGH' || severity === 'CRITICAL' ? 'error' : 'warn';
}
