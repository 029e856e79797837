import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const ruleId = 'serverless-security/no-secret-in-environment';

/** Files of infrastructure, each after a line with its name. */
function readFiles(name: string): readonly (readonly [name: string, text: string])[] {
  return readFileSync(new URL(`environment/${name}.txt`, import.meta.url), 'utf8')
    .split(/^--- /mu)
    .slice(1)
    .map((each) => [each.slice(0, each.indexOf('\n')), each.slice(each.indexOf('\n') + 1)]);
}

const mark = / *(?:\/\/|#)!.*/u;

/** The lines of a file that give a secret in clear. */
function findMarked(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
}

/** The lines of a file that are reported with the strict rules. */
function findReported(name: string, text: string): readonly number[] {
  const plain = text
    .split('\n')
    .map((line) => line.replace(mark, ''))
    .join('\n');
  const code = { files: ['**/*.{js,ts}'], languageOptions: { parser } };
  const messages = new Linter({ configType: 'flat', cwd: '/' }).verify(plain, [code, plugin.configs.strict, plugin.configs.data], {
    filename: `/program/${name}`,
  });
  const problem = messages.find((message) => message.fatal === true);
  if (problem !== undefined) throw new Error(`${text}: ${problem.message}`);
  return [...new Set(messages.filter((message) => message.ruleId === ruleId).map(({ line }) => line))];
}

describe('files of infrastructure', () => {
  it.each(['unsafe', 'safe'])('%s: what is marked is reported, and nothing else', (kind) => {
    const files = readFiles(kind);
    expect(files.length).toBeGreaterThan(10);
    for (const [name, text] of files) expect([text, findReported(name, text)]).toEqual([text, findMarked(text)]);
  });
});
