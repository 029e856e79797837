import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkExamples } from '../../tools/link-examples.mjs';

const eslint = fileURLToPath(new URL('../../node_modules/eslint/bin/eslint.js', import.meta.url));
const annotation = /^\s*\/\/ ruleid: ([\w-]+)$/u;

function getDirectory(example: string): string {
  return fileURLToPath(new URL(`../../examples/${example}/`, import.meta.url));
}

/** `src/handlers/api/get-order.ts:12 no-sql-injection` for the line below each annotation, or below several. */
function collectExpected(example: string): readonly string[] {
  const cwd = getDirectory(example);
  const expected: string[] = [];
  for (const file of readdirSync(join(cwd, 'src'), { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
    const lines = readFileSync(join(cwd, 'src', file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const rule = annotation.exec(line)?.[1];
      if (rule === undefined) continue;
      const below = lines.findIndex((each, at) => at > index && !annotation.test(each));
      expected.push(`${join('src', file)}:${String(below + 1)} ${rule}`);
    }
  }
  return expected.sort();
}

/** Places where the example's own configuration reports, each once. A process of its own, because the parser remembers configurations. */
function collectFound(example: string, parserOptions: string): readonly string[] {
  const cwd = getDirectory(example);
  const args = [eslint, 'src', '--format', 'json', '--parser-options', parserOptions];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`ESLint ended with ${String(status)}\n${stderr}`);
  const found = new Set<string>();
  for (const { filePath, messages } of JSON.parse(stdout) as ESLint.LintResult[]) {
    const file = relative(cwd, filePath);
    for (const { line, ruleId, message } of messages) {
      found.add(`${file}:${String(line)} ${ruleId?.replace('serverless-security/', '') ?? message}`);
    }
  }
  return [...found].sort();
}

beforeAll(() => {
  if (!existsSync(new URL('../../dist/index.js', import.meta.url))) throw new Error('run `npm run build` first');
  linkExamples();
});

describe.each([
  { types: 'typed', parserOptions: 'projectService:true' },
  { types: 'untyped', parserOptions: 'projectService:false' },
])('$types', ({ parserOptions }) => {
  it('reports each planted flaw of vulnerable-shop and nothing else', () => {
    expect(collectFound('vulnerable-shop', parserOptions)).toEqual(collectExpected('vulnerable-shop'));
  });

  it('reports nothing in hardened-shop', () => {
    expect(collectFound('hardened-shop', parserOptions)).toEqual([]);
  });
});

it('plants flaws of every kind', () => {
  const rules = collectExpected('vulnerable-shop').map((each) => each.split(' ')[1]);
  expect(new Set(rules)).toEqual(
    new Set([
      'no-code-injection',
      'no-command-injection',
      'no-path-traversal',
      'no-sql-injection',
      'no-xss',
      'require-authentication',
      'require-authorization',
    ]),
  );
  expect(collectExpected('hardened-shop')).toEqual([]);
});
