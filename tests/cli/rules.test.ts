import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'dist/cli.js');

function rule(id: string, language: string, rest = 'pattern: foo($X)'): string {
  return `  - {id: ${id}, message: m, severity: ERROR, languages: [${language}], ${rest}}\n`;
}

const files = {
  'good/one.yaml': `rules:\n${rule('one-foo', 'js', 'pattern: foo($X), fix: safe($X)')}${rule('one-bar', 'js', 'pattern: bar($X)')}`,
  'good/one.js': `// ruleid: one-foo
foo(1);
// ruleid:one-foo, one-bar
foo(bar(2));
// ok: one-foo
x(3);
// todoruleid: one-foo
y(4);
// todook: one-foo
foo(5);
/* ruleid: one-bar */
bar(6);
foo(7); // nosemgrep
`,
  'good/one.fixed.js': `// ruleid: one-foo
safe(1);
// ruleid:one-foo, one-bar
safe(bar(2));
// ok: one-foo
x(3);
// todoruleid: one-foo
y(4);
// todook: one-foo
safe(5);
/* ruleid: one-bar */
bar(6);
foo(7); // nosemgrep
`,
  'good/sub/two.yml': `rules:\n${rule('two', 'yaml', 'pattern-regex: "secret"')}`,
  'good/sub/two.test.yaml': '# ruleid: two\na: secret\n# ok: two\nb: c\n',
  'good/sub/two.test.html': '<!-- no target: the language is another -->\nsecret\n',
  'good/three.yaml': `rules:\n${rule('three', 'ts')}`,
  'good/four.yaml': `rules:\n${rule('four', 'ts, js', 'pattern: foo($X), paths: {include: [nowhere]}')}`,
  'good/four/any.tsx': '// ruleid: four\nexport const a = <p>{foo(1)}</p>;\n',
  'good/four.more.ts': '// ok: four\nbar(1);\n',
  'bad/five.yaml': `rules:\n${rule('five', 'js', 'pattern: foo($X), fix: safe($X)')}`,
  'bad/five.js': '// ruleid: five\nfoo(1);\nfoo(2);\n// ruleid: five\n\n// todoruleid: five\nfoo(3);\n',
  'bad/five.fixed.js': '// ruleid: five\nsafe(1);\nfoo(2);\n',
  'unknown/six.yaml': `rules:\n${rule('six', 'js')}`,
  'unknown/six.js': '// ruleid: six, seven\nfoo(1);\n',
  'wrong/eight.yaml': `rules:\n${rule('eight', 'js', 'pattern: "foo("')}${rule('nine', 'js')}`,
  'odd/ten.yaml': `rules:\n${rule('ten', 'js', 'pattern: foo(), colour: red')}`,
  'flow/eleven.yaml': `rules:\n${rule('eleven', 'js', 'mode: taint, pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}]')}`,
  'flow/eleven.js': 'function read() { return source(); }\n// todoruleid: eleven\nsink(read());\n// ruleid: eleven\nsink(source());\n',
  'slow/twelve.yaml': `rules:\n${rule('twelve', 'js', 'pattern: "f(..., $A, ..., $B, ..., $C, ..., $D, ..., stop)"')}`,
  'slow/twelve.js': `// ok: twelve\nf(${Array.from({ length: 90 }, (_, index) => `a${String(index)}`).join(', ')}, stop + 1);\n`,
  'none/a.js': '',
};

let directory = '';

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { cwd: directory, encoding: 'utf8' });
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'serverless-security-rules-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe.skipIf(!existsSync(bin))('serverless-security test', () => {
  it('compares what rules find with the annotations of their targets', () => {
    const { status, stdout, stderr } = run('test', 'good');
    expect(stdout).toBe(`good/four.yaml
  ✓ four  any.tsx (1), four.more.ts (0)
good/one.yaml
  ✓ one-foo  one.js (2)
  ✓ one-bar  one.js (2)
  ✓ one.fixed.js
good/sub/two.yml
  ✓ two  two.test.yaml (1)
without tests: three
5 passed, 0 failed
`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('says which lines are missed and which are unexpected, and where fixes differ', () => {
    const { status, stdout } = run('test', 'bad');
    expect(stdout).toBe(`bad/five.yaml
  ✗ five  five.js (2)
      five.js: missed in line 5
      five.js: unexpected in line 3
      five.js: found by now, though marked as todo, in line 7
  ✗ five.fixed.js
      line 3:
      - foo(2);
      + safe(2);  (five.js with its fixes)
0 passed, 2 failed
`);
    expect(status).toBe(1);
  });

  it('tells patterns that were given up', () => {
    const { status, stderr } = run('test', 'slow');
    expect(stderr).toContain(
      'slow/twelve.js: the pattern `f(..., $A, ..., $B, ..., $C, ..., $D, ..., stop)` takes too long and was given up; findings may be missing',
    );
    expect(status).toBe(2);
  });

  it('takes one rule file', () => {
    expect(run('test', 'good/four.yaml').stdout).toBe('good/four.yaml\n  ✓ four  any.tsx (1), four.more.ts (0)\n1 passed, 0 failed\n');
  });

  it('prints JSON', () => {
    const [result] = JSON.parse(run('test', '--json', 'bad').stdout) as [unknown];
    expect(result).toMatchObject({ rules: [{ id: 'five', targets: [{ missed: [5], unexpected: [3] }] }] });
  });

  it('follows data within functions, or through calls', () => {
    expect(run('test', 'flow').stdout).not.toContain('found by now');
    expect(run('test', '--interprocedural', 'flow').stdout).toContain('eleven.js: found by now, though marked as todo, in line 3');
  });

  it.each([
    [['test', 'unknown'], 'unknown/six.js: an annotation names seven, which is no rule of unknown/six.yaml'],
    [['test', 'wrong'], 'wrong/eight.yaml:2:'],
    [['test'], 'test takes one rule file or folder'],
    [['test', 'nowhere'], 'there is no file or folder'],
    [['test', 'none'], 'there is no rule file'],
    [['test', '--fast', 'good'], 'there is no option --fast'],
    [['validate'], 'validate takes rule files, folders or globs'],
    [['validate', 'nowhere/*.yaml'], 'there is no rule file that is nowhere/*.yaml'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe.skipIf(!existsSync(bin))('serverless-security validate', () => {
  it('says what is wrong', () => {
    const { status, stdout } = run('validate', 'wrong', 'odd/ten.yaml');
    expect(stdout).toMatch(
      /^error {2}wrong\/eight\.yaml:2:\d+ eight: pattern: expected code, found an error: .+\nwarning {2}odd\/ten\.yaml:2:\d+ ten: colour: /u,
    );
    expect(stdout).toMatch(/\n2 rules in 2 files, 1 error\n$/u);
    expect(status).toBe(1);
  });

  it('is silent of right files, and strict when asked', () => {
    expect(run('validate', 'good', 'flow')).toMatchObject({ status: 0, stdout: '6 rules in 5 files, 0 errors\n' });
    expect(run('validate', 'odd').status).toBe(0);
    expect(run('validate', '--strict', 'odd').status).toBe(1);
  });
});
