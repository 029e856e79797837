import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { convertTag, parseAnyData } from '../../src/deployment/data/parse-data.ts';
import { readPlainYaml } from '../../src/deployment/data/read-plain-yaml.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const texts = ['deployment', 'projects'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** What it reads, the parser of the whole language reads as well, and finds the same at the same places. */
function compare(text: string): boolean {
  const plain = readPlainYaml('a.yml', text, convertTag);
  if (plain === undefined) return false;
  expect([text, plain]).toEqual([text, parseAnyData('a.yml', text).node]);
  return true;
}

it('reads what the parser of YAML reads, in nearly all templates', () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(compare).length / texts.length).toBeGreaterThan(0.8);
});

const pieces = [
  ' ',
  '  ',
  '- ',
  ': ',
  ':',
  '#',
  ' # c',
  '\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '!Ref ',
  '|',
  '>',
  '&a',
  '*a',
  '-',
  '? ',
  '~',
  '0x1',
  '1e3',
  '---',
  '<<: ',
];

it('reads no text that is broken or says something else', () => {
  let seed = 1;
  const choose = (count: number): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % count;
  let read = 0;
  for (const text of texts.slice(0, 150)) {
    const lines = text.split('\n');
    for (let round = 0; round < 12; round++) {
      const first = choose(Math.max(1, lines.length - 12));
      let changed = lines.slice(first, first + 12).join('\n') + '\n';
      for (let count = choose(3); count >= 0; count--) {
        const at = choose(changed.length + 1);
        const piece = choose(3) === 0 ? '' : (pieces[choose(pieces.length)] ?? '');
        changed = changed.slice(0, at) + piece + changed.slice(piece === '' ? at + 1 + choose(3) : at);
      }
      if (compare(changed)) read++;
    }
  }
  expect(read).toBeGreaterThan(100);
});
