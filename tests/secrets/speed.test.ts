import { readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

import { buildCredentialGraph } from '../../src/analysis/binding/api-graph.ts';
import { libraryModels } from '../../src/models/library-models.ts';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { compileFormat } from '../../src/secrets/compile-format.ts';
import { buildFormatIndex } from '../../src/secrets/find-formatted-secrets.ts';
import { findSecrets } from '../../src/secrets/find-secrets.ts';
import { isCredentialValue } from '../../src/secrets/judge-value.ts';
import { readDataFile } from '../../src/secrets/read-data-file.ts';

const index = buildFormatIndex(secretFormats);

/** The regular expressions that a file of the sources writes. */
function collectPatterns(directory: string): readonly (readonly [string, RegExp])[] {
  const folder = new URL(`../../src/${directory}/`, import.meta.url);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return Array.from(
        text.matchAll(
          /(?<=[=(,|\s])\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuy]*u[dgimsuy]*)/gu,
        ),
        (match) => [name, new RegExp(match[1] ?? '', match[2])] as const,
      );
    });
}

const hostile: Readonly<Record<string, string>> = {
  a: 'a',
  '=': '=',
  base64: Buffer.from('The quick brown fox? jumps over: the lazy dog 0123456789').toString('base64').replaceAll('=', ''),
  hex: '0f1e2d3c4b5a',
  'beginnings of tokens': 'ghp_sk_live_xoxb-eyJAKIA.',
  'beginnings of addresses': 'a://b:c',
  'begin of keys': '-----BEGIN PRIVATE KEY-----',
  assignments: 'password=',
  bearer: 'Bearer ',
  boundaries: '/+-.',
  'long words': 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn ',
  'endings of tokens': '+AStC -us:AA',
};

/** What is hostile to the reader of Terraform. */
const hostileTerraform: Readonly<Record<string, string>> = {
  signs: '=',
  'beginnings of texts': '"${',
  'beginnings of documents': '<<A\n',
  brackets: 'a={[(',
  attributes: 'password = "a b"\n',
};

/** Does work on a text take at most a second, and for half of the text about half of the time? */
function expectLinear(text: string, work: (looked: string) => void): void {
  const half = text.slice(0, text.length / 2);
  const look = (looked: string): number => {
    const start = performance.now();
    work(looked);
    return performance.now() - start;
  };
  let whole = Infinity;
  let part = Infinity;
  // On a busy machine more rounds are needed for one that is not disturbed.
  for (let round = 0; round < 3 || (round < 20 && whole >= part * 3 + 20); round++) {
    part = Math.min(part, look(half));
    whole = Math.min(whole, look(text));
  }
  expect(whole).toBeLessThan(1000);
  expect(whole).toBeLessThan(part * 3 + 20);
}

function measure(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('speed', () => {
  it.each(['secrets', 'rule-kit/secrets'])('no regular expression of %s takes more than linear time', (directory) => {
    const patterns = collectPatterns(directory);
    expect(patterns.length).toBeGreaterThan(directory === 'secrets' ? 20 : 2);
    const slow = patterns.flatMap(([name, pattern]) =>
      analyse(pattern, { reportTypes: { Move: false } }).reports.map((report) => `${name} ${String(pattern)} ${report.type}`),
    );
    expect(slow).toEqual([]);
  });

  it('no form takes more than linear time', () => {
    const slow = secretFormats.flatMap((row) =>
      analyse(compileFormat(row).pattern, { reportTypes: { Move: false } }).reports.map(() => row.id),
    );
    expect(slow).toEqual([]);
  });

  it('rows of credentials speak of types that packages give, so that files which import none of these are passed over', () => {
    const { isAny, packages } = buildCredentialGraph(libraryModels, []).credentialTakers;
    expect(isAny).toBe(false);
    expect(packages).toContain('axios');
  });

  it.each(Object.entries(hostile))('1 MB of %s', (_name, unit) => {
    expectLinear(unit.repeat(Math.ceil(1e6 / unit.length)), (looked) => {
      findSecrets(index, looked, 'password');
      isCredentialValue(looked, 'name', 'credential');
      readDataFile('.env', looked);
    });
  });

  it.each(Object.entries(hostileTerraform))('1 MB of %s in a file of Terraform', (_name, unit) => {
    expectLinear(unit.repeat(Math.ceil(1e6 / unit.length)), (looked) => {
      readDataFile('main.tf', looked);
    });
  });

  it.each<[string, (each: (make: (index: number) => string) => string) => string]>([
    ['properties of an object', (each) => `f({ user: 'x', ${each((index) => `password${index}: 'a b'`)} });`],
    ['properties that are read', (each) => `const o = { ${each((index) => `a${index}: 'b'`)} }; f(${each((index) => `o.a${index}`)});`],
    ['arguments', (each) => `f(${each((index) => `'a${index}'`)});`],
    ['items', (each) => `const apiKeys = [${each((index) => `'a${index}'`)}];`],
    ['templates with a name', (each) => `const k = 'x'; f([${each((index) => `\`\${k}${index}\``)}]);`],
    ['calls', (each) => `[${each((index) => `f('a${index}')`)}]`],
  ])('5,000 %s', (_name, print) => {
    const text = print((make) => Array.from({ length: 5000 }, (_each, place) => make(place)).join(',\n'));
    const lint = (): unknown =>
      new Linter({ configType: 'flat', cwd: '/' }).verify(
        text,
        [{ files: ['**/*.js'], plugins: { s: plugin }, rules: { 's/no-hardcoded-secret': 'error' } }],
        { filename: '/program/handler.js' },
      );
    expect(measure(lint)).toBeLessThan(1000);
  });
});
