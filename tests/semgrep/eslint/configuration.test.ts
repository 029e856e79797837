import { afterEach, describe, expect, it, vi } from 'vitest';
import { recommendedRules, semgrep } from '../../../src/semgrep.ts';
import { makeRuleProject, type RuleProject } from './rule-project.ts';

let project: RuleProject | undefined;

function make(files: Readonly<Record<string, string>>): RuleProject {
  return (project = makeRuleProject(files));
}

afterEach(() => {
  project?.remove();
  vi.restoreAllMocks();
});

function rule(id: string, rest = 'pattern: foo()', before = ''): string {
  return `rules:\n  - id: ${id}\n${before}    message: found\n    severity: ERROR\n    languages: [js]\n    ${rest}\n`;
}

function hearErrors(): readonly string[] {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  return lines;
}

describe('rule files', () => {
  const files = {
    'rules/b.yaml': rule('b'),
    'rules/sub/c.yml': rule('c'),
    'rules/b.test.yaml': 'not: rules\n',
    'rules/.hidden/d.yaml': 'not: rules\n',
    'rules/a.js': '',
    'rule.json': JSON.stringify({ rules: [{ id: 'j', message: 'm', severity: 'ERROR', languages: ['js'], pattern: 'foo()' }] }),
  };

  it.each([
    [['rules'], ['b', 'c']],
    [['rules/*.yaml'], ['b']],
    [['rules/**/*.{yml,yaml}'], ['b', 'c']],
    [
      ['./rules/sub/c.yml', 'rule.json'],
      ['c', 'j'],
    ],
    [['rules/*.yaml', 'rules/b.yaml'], ['b']],
  ])('%j', (rules, ids) => {
    const [config] = make(files).configure({ rules });
    expect(Object.keys(config?.rules ?? {})).toEqual(ids.map((id) => `semgrep/${id}`));
  });

  it('that are not there are told', () => {
    expect(() => make(files).configure({ rules: 'none/*.yaml' })).toThrow('expected a rule file, found none that is none/*.yaml');
    expect(() => make(files).configure({ rules: [] })).toThrow('expected at least one rule file');
  });

  it('are read again when they changed', () => {
    const { configure, write } = make(files);
    configure();
    write('rules/b.yaml', rule('longer-id'));
    expect(Object.keys(configure()[0]?.rules ?? {})).toContain('semgrep/longer-id');
  });

  it('of this package are the word recommended', () => {
    const [config] = semgrep({ rules: 'recommended' });
    expect(Object.keys(config?.rules ?? {}).length).toBeGreaterThan(40);
    expect(Object.keys(config?.rules ?? {})[0]).toMatch(/^semgrep\/serverless-security-/u);
    expect(semgrep({ rules: [recommendedRules] })[0]?.rules).toEqual(config?.rules);
  });
});

describe('ids', () => {
  it('that two files share are told apart by the path of the second', async () => {
    const { configure, lintWith } = make({ 'rules/a.yaml': rule('same'), 'rules/z b.yaml': rule('same'), 'x.js': 'foo();\n' });
    const configs = configure();
    expect(Object.keys(configs[0]?.rules ?? {})).toEqual(['semgrep/same', 'semgrep/rules.z-b.same']);
    expect((await lintWith(configs, 'x.js')).messages.map(({ ruleId }) => ruleId)).toEqual(['semgrep/same', 'semgrep/rules.z-b.same']);
  });

  it('of several calls in one configuration are of one plugin', async () => {
    const { configure, lintWith } = make({ 'a.yaml': rule('a'), 'b.yaml': rule('b'), 'x.js': 'foo();\n' });
    const { messages } = await lintWith([...configure({ rules: 'a.yaml' }), ...configure({ rules: 'b.yaml' })], 'x.js');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['semgrep/a', 'semgrep/b']);
  });
});

describe('wrong rule files', () => {
  it('are told with file, line, column, rule, field, what is expected and what is found', () => {
    const { configure } = make({
      'rules/a.yaml': rule('a', 'patern: foo()'),
      'rules/b.yaml': rule('b', 'pattern: foo('),
      'rules/c.yaml': rule('c', 'pattern-regex: "("'),
      'rules/d.yaml': 'rules: [',
      'rules/e.yaml': rule('e', 'pattern: foo()').replace('ERROR', 'BAD'),
    });
    const lines = getLines(() => configure());
    expect(lines[0]).toMatch(/^rule files of semgrep have \d problems:$/u);
    expect(lines.find((each) => each.includes('a.yaml'))).toMatch(/^ {2}rules\/a\.yaml:2:5 a: .*expected/u);
    expect(lines.find((each) => each.includes('b.yaml'))).toMatch(/^ {2}rules\/b\.yaml:6:14 b: pattern: expected code, found an error/u);
    expect(lines.find((each) => each.includes('c.yaml'))).toMatch(/^ {2}rules\/c\.yaml:6:\d+ c: pattern-regex: /u);
    expect(lines.find((each) => each.includes('d.yaml'))).toMatch(/^ {2}rules\/d\.yaml:\d+:\d+ expected YAML or JSON/u);
    expect(lines.find((each) => each.includes('e.yaml'))).toMatch(/^ {2}rules\/e\.yaml:4:\d+ e: severity: expected .*BAD/u);
  });

  it('with fields that nothing is known of are told once, and are refused in strict mode', () => {
    const heard = hearErrors();
    const { configure } = make({ 'rules/a.yaml': rule('a', 'pattern: foo()', '    colour: red\n') });
    configure();
    configure();
    expect(heard.filter((each) => each.includes('colour'))).toHaveLength(1);
    expect(heard[0]).toMatch(/^eslint-plugin-serverless-security: rules\/a\.yaml:3:5 a: colour: /u);
    expect(() => configure({ strict: true })).toThrow('colour');
  });

  it('for another version are left out with a note, in strict mode too', () => {
    const heard = hearErrors();
    const { configure } = make({ 'rules/a.yaml': rule('a', 'pattern: foo()', '    min-version: 99.0.0\n'), 'rules/b.yaml': rule('b') });
    expect(Object.keys(configure({ strict: true })[0]?.rules ?? {})).toEqual(['semgrep/b']);
    expect(heard.join('')).toContain('the rule is left out');
  });

  it('for other languages are left out', () => {
    hearErrors();
    const { configure } = make({ 'rules/a.yaml': rule('a').replace('[js]', '[python]'), 'rules/b.yaml': rule('b') });
    expect(Object.keys(configure({ strict: true })[0]?.rules ?? {})).toEqual(['semgrep/b']);
  });
});

describe('paths', () => {
  it('are relative to the folder of the configuration', async () => {
    const { lint } = make({
      'rules/a.yaml': rule('a', 'pattern: foo()', '    paths: {include: [/src], exclude: ["*.test.js"]}\n'),
      'src/a.js': 'foo();\n',
      'src/a.test.js': 'foo();\n',
      'lib/src/a.js': 'foo();\n',
    });
    expect(await lint('src/a.js')).toHaveLength(1);
    expect(await lint('src/a.test.js')).toEqual([]);
    expect(await lint('lib/src/a.js')).toEqual([]);
  });
});

describe('fixes', () => {
  const fix = rule('a', 'pattern: foo($X)\n    fix: safe($X)');

  it('are applied by eslint --fix', async () => {
    const { fix: apply } = make({ 'rules/a.yaml': fix, 'a.js': 'foo(1); bar(foo(2));\n' });
    expect(await apply('a.js')).toBe('safe(1); bar(safe(2));\n');
  });

  it('are suggestions, or none, where an option or the rule wants it', async () => {
    const { configure, lintWith, fix: apply, write } = make({ 'rules/a.yaml': fix, 'a.js': 'foo(1);\n' });
    const suggest = async (options: Parameters<typeof configure>[0]) =>
      (await lintWith(configure(options), 'a.js')).messages.flatMap(({ suggestions }) => suggestions ?? []);
    expect(await suggest({ fixes: 'suggestion' })).toMatchObject([{ desc: 'Replace by safe(1)', fix: { range: [0, 6], text: 'safe(1)' } }]);
    expect(await apply('a.js', { fixes: 'suggestion' })).toBeUndefined();
    expect(await suggest({ fixes: 'none' })).toEqual([]);
    write('rules/a.yaml', `${fix}    metadata: {eslint: {fix: suggestion}}\n`);
    expect(await suggest({})).toHaveLength(1);
  });

  it('by regular expressions replace within the range', async () => {
    const { fix: apply } = make({
      'rules/a.yaml': rule('a', `pattern: foo(...)\n    fix-regex: {regex: '(f)oo', replacement: '\\1ar', count: 1}`),
      'a.js': 'foo("foo"); foo;\n',
    });
    expect(await apply('a.js')).toBe('far("foo"); foo;\n');
  });
});

describe('comments nosemgrep', () => {
  it('excuse findings', async () => {
    const { lint } = make({
      'rules/a.yaml': rule('acme.a'),
      'a.js': 'foo(); // nosemgrep: a\nfoo(); // nosemgrep: b\n// nosemgrep\nfoo();\n',
    });
    expect(await lint('a.js')).toEqual(['2:1-2:6 semgrep/acme.a found']);
  });
});

function getLines(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  throw new Error('nothing was thrown');
}
