import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('a file that another includes', () => {
  it('is an environment when it is included as one', () => {
    const directory = mkdtempSync(join(tmpdir(), 'serverless-security-environment-'));
    const text = 'DB_PASSWORD: ${env:DB_PASSWORD}\nTABLE: ${env:TABLE}\n';
    const service = 'provider: { name: aws, environment: "${file(environment.yml)}" }\nfunctions: { a: { handler: a.b } }\n';
    writeFileSync(join(directory, 'serverless.yml'), service);
    writeFileSync(join(directory, 'environment.yml'), text);
    writeFileSync(join(directory, 'other.yml'), text);
    const find = (name: string): readonly number[] =>
      new Linter({ configType: 'flat', cwd: directory })
        .verify(text, [plugin.configs.strict, plugin.configs.data], { filename: join(directory, name) })
        .filter((message) => message.ruleId === ruleId)
        .map(({ line }) => line);
    expect([find('environment.yml'), find('other.yml')]).toEqual([[1], []]);
    rmSync(directory, { recursive: true, force: true });
  });
});
