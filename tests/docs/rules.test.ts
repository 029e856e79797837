import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { lintFixture } from '../support/lint-fixture.ts';

const pages = new URL('../../docs/rules/', import.meta.url);
const names = readdirSync(pages).map((file) => basename(file, '.md'));

interface Example {
  readonly title: string;
  readonly isIncorrect: boolean;
  readonly language: string;
  /** `ts strict`: what only the config `strict` reports. */
  readonly config: 'recommended' | 'strict';
  readonly code: string;
}

function collectExamples(page: string): readonly Example[] {
  return [...page.matchAll(/^### (❌ Incorrect|✅ Correct)(.*)\n\n```(ts|js|yaml|hcl)( strict)?\n([\s\S]*?)\n```/gmu)].map((match) => ({
    title: `${match[1] ?? ''}${match[2] ?? ''}`,
    isIncorrect: match[1] === '❌ Incorrect',
    language: match[3] ?? 'ts',
    config: match[4] === undefined ? 'recommended' : 'strict',
    code: match[5] ?? '',
  }));
}

function lintData(code: string, extension: string): readonly Linter.LintMessage[] {
  return new Linter({ configType: 'flat', cwd: '/' }).verify(code, [plugin.configs.strict, plugin.configs.data], {
    filename: `/example.${extension}`,
  });
}

describe('rule pages', () => {
  it('are as many as the rules', () => {
    expect(names.sort()).toEqual(Object.keys(plugin.rules).sort());
  });

  describe.each(names)('%s', (name) => {
    const examples = collectExamples(readFileSync(new URL(`${name}.md`, pages), 'utf8'));

    it('has examples of both kinds', () => {
      expect(examples.filter((each) => each.isIncorrect).length).toBeGreaterThan(1);
      expect(examples.filter((each) => !each.isIncorrect).length).toBeGreaterThan(1);
    });

    it.each(examples.map((each) => [each.title, each] as const))('%s', (_title, example) => {
      if (example.language === 'yaml' || example.language === 'hcl') {
        const found = lintData(example.code, example.language === 'hcl' ? 'tf' : 'yaml').filter(
          ({ ruleId }) => ruleId === `serverless-security/${name}`,
        );
        expect(found.length > 0).toBe(example.isIncorrect);
        return;
      }
      const location = fileURLToPath(new URL(`../flows/example.${example.language}`, import.meta.url));
      const findings = lintFixture(
        {
          name,
          area: 'docs',
          description: '',
          kind: 'safe',
          isTodo: false,
          location,
          isFolder: false,
          files: [{ path: `example.${example.language}`, text: example.code }],
          expected: [],
          silent: [{ file: '', line: 0, ruleId: name }],
        },
        undefined,
        example.config,
      );
      expect([...new Set(findings.map((each) => each.ruleId))]).toEqual(example.isIncorrect ? [name] : []);
    });
  });
});

describe.each(Object.entries(plugin.rules))('metadata of %s', (name, rule) => {
  it('is complete', () => {
    const { docs } = rule.meta;
    expect(docs.url).toContain(`${name}.md`);
    expect(docs.cwe.length).toBeGreaterThan(0);
    expect(docs.owasp.some((each) => each.endsWith(':2021'))).toBe(true);
    expect(docs.owasp.some((each) => each.endsWith(':2025'))).toBe(true);
    expect(docs.recommended ? docs.confidence : 'high').toBe('high');
  });
});
