import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

/** Programs of a file, with `---` between them. */
function readPrograms(name: string): readonly string[] {
  return readFileSync(new URL(`programs/${name}.txt`, import.meta.url), 'utf8').split(/^---\n/mu);
}

const mark = / *\/\/!.*/u;

/** The lines of a program that hold a credential. */
function findMarked(program: string): readonly number[] {
  return program.split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
}

/** The lines of a program that are reported. */
function findReported(program: string): readonly number[] {
  const text = program
    .split('\n')
    .map((line) => line.replace(mark, ''))
    .join('\n');
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const messages = new Linter({ configType: 'flat', cwd: '/' }).verify(
    text,
    [{ files: ['**/*.tsx'], languageOptions, plugins: { s: plugin }, rules: { 's/no-hardcoded-secret': 'error' } }],
    { filename: '/program/handler.tsx' },
  );
  const problem = messages.find((message) => message.fatal === true);
  if (problem !== undefined) throw new Error(`${text}: ${problem.message}`);
  return [...new Set(messages.map(({ line }) => line))];
}

describe('programs', () => {
  it.each(['unsafe', 'safe'])('%s: what is marked is reported, and nothing else', (name) => {
    const programs = readPrograms(name);
    expect(programs.length).toBeGreaterThan(100);
    for (const program of programs) expect([program, findReported(program)]).toEqual([program, findMarked(program)]);
  });
});
