import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../src/index.ts';

/** A program on disk, for as long as a test needs it. */
export interface Project {
  readonly directory: string;
  readonly write: (name: string, text: string) => void;
  /** Answers `line rule-id` for each finding in a file, with the rules of `recommended`. */
  readonly lint: (name: string, settings?: Readonly<Record<string, unknown>>) => readonly string[];
  readonly remove: () => void;
}

/** Writes a program to a directory of its own. */
export function makeProject(files: Readonly<Record<string, string>>): Project {
  const directory = mkdtempSync(join(tmpdir(), 'serverless-security-project-'));
  const texts = new Map<string, string>();
  const write = (name: string, text: string): void => {
    texts.set(name, text);
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    directory,
    write,
    lint(name, settings = {}) {
      const linter = new Linter({ configType: 'flat', cwd: directory });
      const text = texts.get(name) ?? '';
      const isScript = /\brequire\(|\bexports\./u.test(text);
      const base = {
        files: ['**/*.{js,cjs,mjs,ts}'],
        languageOptions: { parser, sourceType: isScript ? ('commonjs' as const) : ('module' as const) },
      };
      const own = { files: ['**/*.{js,cjs,mjs,ts}'], settings: { 'serverless-security': settings } };
      const messages = linter.verify(text, [base, { files: ['**/*.{js,cjs,mjs,ts}'], ...plugin.configs.recommended }, own], {
        filename: join(directory, name),
      });
      return messages.map(({ line, ruleId, message }) => `${line} ${ruleId?.replace('serverless-security/', '') ?? message}`);
    },
    remove() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
