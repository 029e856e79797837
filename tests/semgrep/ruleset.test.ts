import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { rules as eslintRules } from '../../src/rules/index.ts';
import { printRulesetDoc } from '../../tools/semgrep/print-ruleset-doc.ts';
import { readRuleset } from '../../tools/semgrep/read-ruleset.ts';
import { rulePrefix } from '../../tools/semgrep/rule-prefix.ts';

const entries = readRuleset();
const names = entries.map((entry) => [entry.path, entry] as const);

it('there are at least 90 rules', () => {
  expect(entries.length).toBeGreaterThanOrEqual(90);
});

it('ids are different', () => {
  const ids = entries.map(({ rule }) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('every file belongs to a rule', () => {
  const root = new URL('../../rules/', import.meta.url);
  const files = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && each.name !== 'README.md')
    .map(({ name }) => name.split('.')[0]);
  expect(files.filter((name) => !entries.some((entry) => entry.name === name))).toEqual([]);
});

describe.each(names)('rules/%s', (_path, { name, folder, rule, targets }) => {
  it('has one rule, which is called as the file is', () => {
    expect(rule.id).toBe(name);
    expect(name.startsWith(rulePrefix)).toBe(true);
    expect(/^a\d\d-[a-z-]+$/u.test(folder)).toBe(true);
  });

  it('has one annotated target with three findings and three look-alikes', () => {
    expect(targets).toHaveLength(1);
    const text = readFileSync(new URL(`../../rules/${folder}/${targets[0] ?? ''}`, import.meta.url), 'utf8');
    expect(count(text, `ruleid: ${name}`)).toBeGreaterThanOrEqual(3);
    expect(count(text, `ok: ${name}`)).toBeGreaterThanOrEqual(3);
  });

  it('has complete metadata', () => {
    const { metadata } = rule;
    const level = expect.stringMatching(/^(?:HIGH|MEDIUM|LOW)$/u) as string;
    expect(metadata).toMatchObject({ category: 'security', license: 'MIT', confidence: level, likelihood: level, impact: level });
    expect(metadata['subcategory']).toEqual([expect.stringMatching(/^(?:vuln|audit)$/u)]);
    expectTexts(metadata['cwe'], /^CWE-\d+: \S/u);
    expectTexts(metadata['owasp'], /^A(?:0\d|10):20(?:21|25) - [A-Z]/u);
    expectTexts(metadata['references'], /^https:\/\//u);
    expectTexts(metadata['technology'], /^\S/u);
    expectTexts(metadata['vulnerability_class'], /^\S/u);
    // The folder is one of the categories.
    expect((metadata['owasp'] as string[]).some((text) => text.startsWith(`${folder.slice(0, 3).toUpperCase()}:2025 `))).toBe(true);
    const eslintRule = metadata['eslint-rule'];
    if (eslintRule !== undefined) expect(Object.keys(eslintRules)).toContain(eslintRule);
  });

  it('says in its message what to do, in sentences', () => {
    expect(rule.message).toMatch(/^\S.*\.$/u);
    expect(['ERROR', 'WARNING', 'INFO']).toContain(rule.severity);
  });
});

it.each(['2021', '2025'])('every category of %s is covered', (year) => {
  const covered = new Set(entries.flatMap(({ rule }) => rule.metadata['owasp'] as string[]).filter((text) => text.includes(`:${year} `)));
  expect([...covered].map((text) => text.slice(0, 3)).sort()).toEqual([
    'A01',
    'A02',
    'A03',
    'A04',
    'A05',
    'A06',
    'A07',
    'A08',
    'A09',
    'A10',
  ]);
});

it('docs/semgrep-rules.md lists every rule', async () => {
  const page = fileURLToPath(new URL('../../docs/semgrep-rules.md', import.meta.url));
  const options = await resolveConfig(page);
  await expect(await format(printRulesetDoc(entries), { ...options, parser: 'markdown' })).toMatchFileSnapshot(page);
});

function count(text: string, words: string): number {
  return text.split('\n').filter((line) => new RegExp(`(?:^|\\W)${words}$`, 'u').test(line)).length;
}

function expectTexts(value: unknown, pattern: RegExp): void {
  expect(Array.isArray(value) && value.length > 0).toBe(true);
  for (const each of value as unknown[]) expect(each).toMatch(pattern);
}
