import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findWithTaint } from './find-with-taint.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'programs');

/** By table, by program: the text of each file; the first one is linted, and says where something is found. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const rule = {
  id: 'rule',
  languages: ['js'],
  severity: 'ERROR',
  message: 'found',
  mode: 'taint',
  'pattern-sources': [{ pattern: 'source()' }],
  'pattern-sanitizers': [{ pattern: 'clean(...)' }],
  'pattern-sinks': [{ pattern: 'sink(...)' }],
};

for (const name of readdirSync(folder).sort()) {
  describe(`flows through ${name.replace('.yaml', '')}`, () => {
    for (const [program, files] of Object.entries(parse(readFileSync(join(folder, name), 'utf8')) as Table)) {
      it(program, () => {
        const [[first, text]] = Object.entries(files) as [[string, string]];
        const lines = findWithTaint(rule, { name: first, text }, files).map(({ start }) => text.slice(0, start).split('\n').length);
        const expected = text.split('\n').flatMap((line, index) => (line.endsWith('// finds') ? [index + 1] : []));
        expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(expected);
      });
    }
  });
}
