import type { Linter } from 'eslint';
import { afterEach, describe, expect, it } from 'vitest';
import { makeRuleProject, type RuleProject } from './rule-project.ts';

let project: RuleProject | undefined;

function make(files: Readonly<Record<string, string>>): RuleProject {
  return (project = makeRuleProject(files));
}

afterEach(() => {
  project?.remove();
});

const eval_ = `rules:
  - id: acme.no-eval
    message: $X of $FILE is evaluated
    severity: ERROR
    languages: [javascript]
    pattern: eval($X)
    metadata:
      cwe: 'CWE-95: Eval Injection'
      owasp: ['A03:2021 - Injection']
      confidence: HIGH
      category: security
      references: [https://example.com/eval]
`;

describe('a rule of a rule file', () => {
  it('reports under its own id, at the exact range, with its metavariables', async () => {
    const { lint } = make({ 'rules/a.yaml': eval_, 'a.js': 'const x = 1;\n  eval(\n    x);\n' });
    expect(await lint('a.js')).toEqual(['2:3-3:7 semgrep/acme.no-eval x of $FILE is evaluated']);
  });

  it('reads TypeScript, JSX and decorators', async () => {
    const { lint } = make({
      'rules/a.yaml': eval_,
      'a.ts': 'const x: string = "";\n@Inject()\nclass A { m(y: number) { return eval(y); } }\n',
      'a.tsx': 'export const a = <p onClick={() => eval(x)} />;\n',
    });
    expect(await lint('a.ts')).toEqual(['3:33-3:40 semgrep/acme.no-eval y of $FILE is evaluated']);
    expect(await lint('a.tsx')).toEqual(['1:36-1:43 semgrep/acme.no-eval x of $FILE is evaluated']);
  });

  it('has the metadata that ESLint and editors show', () => {
    const [config] = make({ 'rules/a.yaml': eval_ }).configure();
    expect(config?.rules).toEqual({ 'semgrep/acme.no-eval': 'error' });
    const meta = getMeta(config, 'acme.no-eval');
    expect(meta).toMatchObject({
      type: 'problem',
      docs: {
        description: '$X of $FILE is evaluated',
        url: 'https://example.com/eval',
        cwe: ['CWE-95: Eval Injection'],
        owasp: ['A03:2021 - Injection'],
        confidence: 'HIGH',
        metadata: { category: 'security' },
      },
    });
    expect(meta).not.toHaveProperty('fixable');
  });

  it.each([
    ['ERROR', 'error'],
    ['CRITICAL', 'error'],
    ['HIGH', 'error'],
    ['WARNING', 'warn'],
    ['MEDIUM', 'warn'],
    ['INFO', 'warn'],
    ['LOW', 'warn'],
  ])('of severity %s has the level %s', (severity, level) => {
    const [config] = make({ 'rules/a.yaml': eval_.replace('ERROR', severity) }).configure();
    expect(config?.rules).toEqual({ 'semgrep/acme.no-eval': level });
  });

  it('is switched off by comments of ESLint', async () => {
    const { lint } = make({ 'rules/a.yaml': eval_, 'a.js': 'eval(1); // eslint-disable-line semgrep/acme.no-eval\neval(2);\n' });
    expect(await lint('a.js')).toEqual(['2:1-2:8 semgrep/acme.no-eval 2 of $FILE is evaluated']);
  });

  it('of TypeScript does not look at JavaScript', async () => {
    const { lint } = make({ 'rules/a.yaml': eval_.replace('[javascript]', '[ts]'), 'a.js': 'eval(1);\n', 'a.ts': 'eval(1);\n' });
    expect(await lint('a.js')).toEqual([]);
    expect(await lint('a.ts')).toHaveLength(1);
  });

  it('follows data, within the file or across files', async () => {
    const rule = `rules:
  - id: flow
    message: $X arrives
    severity: WARNING
    languages: [js]
    mode: taint
    pattern-sources: [{pattern: source()}]
    pattern-sinks: [{pattern: sink($X)}]
`;
    const { lint } = make({
      'rules/a.yaml': rule,
      'a.js': "import { read } from './b.js';\nsink(source());\nsink(read());\n",
      'b.js': 'export function read() { return source(); }\n',
    });
    expect(await lint('a.js')).toEqual(['2:1-2:15 semgrep/flow source() arrives', '3:1-3:13 semgrep/flow read() arrives']);
    expect(await lint('a.js', { interprocedural: false })).toEqual(['2:1-2:15 semgrep/flow source() arrives']);
  });
});

describe('files of texts', () => {
  const text = (id: string, language: string): string =>
    `rules:\n  - {id: ${id}, message: found, severity: INFO, languages: [${language}], pattern-regex: 'secret\\d'}\n`;

  it('in JSON and YAML are opened for rules of these languages', async () => {
    const { lint } = make({
      'rules/j.yaml': text('j', 'json'),
      'rules/y.yaml': text('y', 'yaml'),
      'a.json': '{\n  "a": "secret1"\n}\n',
      'a.yml': 'a: secret2\nb: {{ template }}\n',
    });
    expect(await lint('a.json')).toEqual(['2:9-2:16 semgrep/j found']);
    expect(await lint('a.yml')).toEqual(['1:4-1:11 semgrep/y found']);
  });

  it('in JSON and YAML are searched for patterns', async () => {
    const { lint } = make({
      'rules/j.yaml': `rules:\n  - {id: j, message: $K, severity: INFO, languages: [json], pattern: '"$K": "*"'}\n`,
      'rules/y.yaml': `rules:\n  - {id: y, message: $V, severity: INFO, languages: [yaml], pattern: 'image: $V'}\n`,
      'a.json': '{\n  "a": "*"\n}\n',
      'a.yml': 'jobs:\n  - image: x\n',
    });
    expect(await lint('a.json')).toEqual(['2:3-2:11 semgrep/j "a"']);
    expect(await lint('a.yml')).toEqual(['2:5-2:13 semgrep/y x']);
  });

  it('of any kind are seen by rules in generic and regex where ESLint opens them', async () => {
    const { lint } = make({
      'rules/g.yaml': text('g', 'generic'),
      'rules/r.yaml': text('r', 'regex'),
      'a.js': '// secret1\n',
      Dockerfile: 'FROM x\nENV secret2\n',
    });
    expect(await lint('a.js')).toEqual(['1:4-1:11 semgrep/g found', '1:4-1:11 semgrep/r found']);
    expect(await lint('Dockerfile', { texts: ['**/Dockerfile'] })).toEqual(['2:5-2:12 semgrep/g found', '2:5-2:12 semgrep/r found']);
  });
});

function getMeta(config: Linter.Config | undefined, name: string): unknown {
  return (config?.plugins?.['semgrep']?.rules?.[name] as { readonly meta: unknown } | undefined)?.meta;
}
