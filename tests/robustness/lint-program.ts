import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../src/index.ts';

let failure: unknown;

subscribe('eslint-plugin-serverless-security:failure', (message) => {
  failure = (message as { readonly error: unknown }).error;
});

/** No file may take longer, however strange it is. */
export const longestMs = 5000;

/** What linting a file came to. */
export interface LintRun {
  readonly ms: number;
  readonly ruleIds: readonly string[];
  /** The parser's complaint, when the text was not a program. */
  readonly fatal: string | undefined;
}

/** Writes a program of several files, lints one of them with all rules and removes the program; an exception of a rule is let through. */
export function lintProgram(files: Readonly<Record<string, string>>, linted: string): LintRun {
  const directory = mkdtempSync(join(tmpdir(), 'serverless-security-robustness-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    return lintText(files[linted] ?? '', join(directory, linted));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Lints one text with all rules, unless told: JavaScript by ESLint's own parser, TypeScript by typescript-eslint's, without types. */
export function lintText(text: string, filename = '/program/handler.js', rules: readonly Linter.Config[] = [plugin.configs.all]): LintRun {
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  const files = ['**/*'];
  const isScript = filename.endsWith('.cjs');
  const isTypeScript = /\.[cm]?tsx?$/u.test(filename);
  failure = undefined;
  const start = performance.now();
  const messages = linter.verify(
    text,
    [
      {
        files,
        ...(isTypeScript ? { languageOptions: { parser } } : { languageOptions: { sourceType: isScript ? 'commonjs' : 'module' } }),
      },
      { files: ['**/*.jsx', '**/*.tsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      ...rules.map((config) => ({ ...config, files })),
    ],
    { filename, allowInlineConfig: false },
  );
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever the plugin threw
  if (failure !== undefined) throw failure;
  return {
    ms: performance.now() - start,
    ruleIds: messages.flatMap((message) => (message.ruleId === null ? [] : [message.ruleId])),
    fatal: messages.find((message) => message.fatal === true)?.message,
  };
}
