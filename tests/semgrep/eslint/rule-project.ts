import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { semgrep, type SemgrepOptions } from '../../../src/semgrep.ts';

/** A project on disk that is linted with rule files. */
export interface RuleProject {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  /** Makes the configurations of rule files of the project. */
  readonly configure: (options?: Partial<SemgrepOptions>) => Linter.Config[];
  /** Lints a file and answers `line:column-line:column id message` for each report, columns counted from 1. */
  readonly lint: (name: string, options?: Partial<SemgrepOptions>) => Promise<readonly string[]>;
  /** Answers the text of a file after `eslint --fix`. */
  readonly fix: (name: string, options?: Partial<SemgrepOptions>) => Promise<string | undefined>;
  /** Lints a file and answers what ESLint says. */
  readonly lintWith: (configs: readonly Linter.Config[], name: string, fix?: boolean) => Promise<ESLint.LintResult>;
  readonly remove: () => void;
}

/** Makes a project of files. Its rules are in `rules/`, or in the file that options name. */
export function makeRuleProject(files: Readonly<Record<string, string>>): RuleProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'semgrep-rules-')));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const configure = (options: Partial<SemgrepOptions> = {}): Linter.Config[] => semgrep({ rules: 'rules', cwd: folder, ...options });
  const lintWith = async (configs: readonly Linter.Config[], name: string, fix = false): Promise<ESLint.LintResult> => {
    const languages = [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } }] as const;
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [...languages, ...configs] as Linter.Config[],
      fix,
    });
    const [result] = await eslint.lintFiles([name]);
    if (result === undefined) throw new Error(`${name} was not linted`);
    return result;
  };
  return {
    folder,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    configure,
    lintWith,
    async lint(name, options) {
      const { messages } = await lintWith(configure(options), name);
      return messages.map(
        ({ line, column, endLine, endColumn, ruleId, message }) =>
          `${line}:${column}-${endLine ?? 0}:${endColumn ?? 0} ${ruleId ?? ''} ${message}`,
      );
    },
    async fix(name, options) {
      return (await lintWith(configure(options), name, true)).output;
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
