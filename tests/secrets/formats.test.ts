import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import type { SecretFormatRow } from '../../src/models/secrets/schema.ts';
import { parseShape, type ShapePart } from '../../src/secrets/compile-format.ts';
import { buildFormatIndex } from '../../src/secrets/find-formatted-secrets.ts';
import { findSecrets } from '../../src/secrets/find-secrets.ts';
import { makeOfShape, makeRandom, makeSecret } from './make-secrets.ts';

const index = buildFormatIndex(secretFormats);
const count = 20;

/** Ways to write a text into a program; the name is that of the variable. */
const writings: readonly ((name: string, value: string, turn: number) => string)[] = [
  (name, value) => `const ${name} = '${value}';`,
  (name, value, turn) => `export const config${turn} = { ${name}: "${value}" };`,
  (name, value) => `const ${name} = \`${value}\`;`,
  (name, value) => `const ${name} = '${value.slice(0, 7)}' + '${value.slice(7)}';`,
  (name, value, turn) => `class Config${turn} { static ${name} = '${value}'; }`,
  (name, value) => `const ${name} = process.env.${name} ?? '${value}';`,
  (name, value, turn) => `function connect${turn}(${name} = '${value}') {}`,
  (name, value) => `config.${name} = '${value}';`,
];

/** Ways that forms with a beginning of their own are found in as well. */
const freeWritings: readonly ((value: string, turn: number) => string)[] = [
  (value) => `// the old one was ${value}`,
  (value) => `fetch('https://api.example.org/v1?key=${value}');`,
  (value) => `run(\`curl -H "Authorization: Bearer ${value}" \${host}\`);`,
  (value, turn) => `const encoded${turn} = '${Buffer.from(value).toString('base64')}';`,
  (value, turn) => `const bytes${turn} = Buffer.from('${Buffer.from(value).toString('hex')}', 'hex');`,
  (value) => `send(['x', '${value}']);`,
];

function lint(text: string): readonly Linter.LintMessage[] {
  return new Linter({ configType: 'flat', cwd: '/' }).verify(
    text,
    [{ files: ['**/*.js'], plugins: { s: plugin }, rules: { 's/no-hardcoded-secret': 'error' } }],
    { filename: '/program/handler.js' },
  );
}

/** Texts that are nearly of the form: a character too few or too many, one of another kind, another beginning, another checksum. */
function makeNearMisses(row: SecretFormatRow, random: () => number): readonly string[] {
  const parts = parseShape(row.shape);
  const misses: string[] = [];
  const last = lastLength(parts);
  for (let round = 0; misses.length < count && round < 200; round++) {
    const value = makeSecret(row, random);
    const at = 1 + Math.floor(random() * 10);
    misses.push(`${value.slice(0, at)}\u00e9${value.slice(at + 1)}`);
    if (parts[0]?.kind !== 'characters') misses.push(`${value.slice(0, at)} ${value.slice(at)}`);
    if (last !== undefined && last.least > 1) {
      misses.push(makeOfShape([...parts.slice(0, -1), { ...last, least: last.least - 1, most: last.least - 1 }], random));
      misses.push(makeOfShape([...parts.slice(0, -1), { ...last, least: last.most + 1, most: last.most + 1 }], random, (_, most) => most));
    }
    if (row.check?.startsWith('crc32') === true || row.check === 'marvin-base64') misses.push(breakChecksum(value));
  }
  return misses.slice(0, count);
}

/** Another character where the checksum stands. */
function breakChecksum(value: string): string {
  const at = value.replace(/=+$/u, '').length - 2;
  return `${value.slice(0, at)}${value[at] === '1' ? '2' : '1'}${value.slice(at + 1)}`;
}

function lastLength(parts: readonly ShapePart[]): Extract<ShapePart, { kind: 'characters' }> | undefined {
  const last = parts.at(-1);
  return last?.kind === 'characters' ? last : undefined;
}

/** Forms of which an example can be one of another form as well, and is then that. */
const isOther = (row: SecretFormatRow, text: string): boolean =>
  findSecrets(buildFormatIndex(secretFormats.filter((other) => other !== row)), text, row.near?.[0] ?? '').length > 0;

it('there are at least 120 forms, with ids of their own', () => {
  expect(new Set(secretFormats.map((row) => row.id)).size).toBe(secretFormats.length);
  expect(secretFormats.length).toBeGreaterThanOrEqual(120);
});

describe.each(secretFormats.map((row, position) => [row.id, row, position] as const))('%s', (_id, row, position) => {
  const random = makeRandom(position + 1);
  const place = row.near?.[0] ?? '';
  const values = Array.from({ length: count }, () => makeSecret(row, random));

  it('is found', () => {
    for (const value of values) {
      const [found, ...more] = findSecrets(index, value, place);
      expect(found?.value).toBe(value);
      expect(more).toEqual([]);
    }
  });

  it('is found wherever it is written, and never shown', () => {
    const isFree = row.near === undefined && index.whole.every((format) => format.row !== row);
    const lines = values.flatMap((value, turn) => [
      { value, text: writings[turn % writings.length]?.(`${place}Value${turn}`, value, turn) ?? '' },
      ...(isFree ? [{ value, text: freeWritings[turn % freeWritings.length]?.(value, turn) ?? '' }] : []),
    ]);
    const messages = lint(lines.map(({ text }) => text).join('\n'));
    expect(messages.map((each) => each.line)).toEqual(lines.map((_, line) => line + 1));
    for (const { line, message, suggestions } of messages) {
      const value = lines[line - 1]?.value ?? '';
      const said = JSON.stringify([message, suggestions])
        .replaceAll(row.label, '')
        // Digits of a hash are some of the value's by chance.
        .replaceAll(/Fingerprint [\da-f]{16}\b/gu, '')
        .replaceAll(row.id.toUpperCase().replaceAll('-', '_'), '');
      expect(said).not.toContain(value.slice(0, 5));
      expect(said).not.toContain(value.slice(-8));
    }
  });

  it('is not found where it is only nearly there', () => {
    const misses = makeNearMisses(row, random);
    expect(misses).toHaveLength(count);
    for (const text of misses) if (!isOther(row, text)) expect([text, ...findSecrets(index, text, place)]).toEqual([text]);
  });
});
