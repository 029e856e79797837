import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it, vi } from 'vitest';
import plugin from '../../src/index.ts';

const ruleId = 'serverless-security/no-public-endpoint';
const directory = mkdtempSync(join(tmpdir(), 'serverless-security-endpoints-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Files of infrastructure, each after a line with its name. */
function readFiles(name: string): readonly (readonly [name: string, text: string])[] {
  return readFileSync(new URL(`endpoints/${name}.txt`, import.meta.url), 'utf8')
    .split(/^--- /mu)
    .slice(1)
    .map((each) => [each.slice(0, each.indexOf('\n')), each.slice(each.indexOf('\n') + 1)]);
}

const mark = / *#!.*/u;

/** The lines of a file that open a way in to everybody. */
function findMarked(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
}

function verify(text: string, filename: string, options: object = {}): readonly Linter.LintMessage[] {
  const configs = [plugin.configs.data, { files: ['**/*'], rules: { [ruleId]: ['error', options] as const } }];
  return new Linter({ configType: 'flat', cwd: '/' }).verify(text, configs as Linter.Config[], { filename });
}

function findReported(name: string, text: string): readonly number[] {
  const plain = text
    .split('\n')
    .map((line) => line.replace(mark, ''))
    .join('\n');
  const messages = verify(plain, `/nowhere/${name}`);
  const problem = messages.find((message) => message.fatal === true);
  if (problem !== undefined) throw new Error(`${text}: ${problem.message}`);
  return [...new Set(messages.filter((message) => message.ruleId === ruleId).map(({ line }) => line))].sort((a, b) => a - b);
}

describe('files of infrastructure', () => {
  it.each(['unsafe', 'safe'])('%s: what is marked is reported, and nothing else', (kind) => {
    const files = readFiles(kind);
    expect(files.length).toBeGreaterThan(15);
    for (const [name, text] of files) expect([text, findReported(name, text)]).toEqual([text, findMarked(text)]);
    expect(files.every(([, text]) => findMarked(text).length > 0)).toBe(kind === 'unsafe');
  });
});

const open = `service: shop
provider: { name: aws, runtime: nodejs20.x }
functions:
  report:
    handler: src/report.handler
    url: true
`;

describe('no-public-endpoint', () => {
  it('says what is open, and where', () => {
    const [message] = verify(open, '/nowhere/serverless.yml');
    expect(message).toMatchObject({ line: 6, column: 5, endLine: 6, endColumn: 14 });
    expect(message?.message).toBe(
      'The URL of report (src/report.handler) asks nobody for credentials. Ask for signed requests (AWS_IAM), or say why it is open in a comment `@public`.',
    );
  });

  it('says that a comment without a reason counts for nothing', () => {
    for (const comment of ['# @public', '# @public:', '# @public -']) {
      const [message] = verify(open.replace('url: true', `${comment}\n    url: true`), '/nowhere/serverless.yml');
      expect(message?.message).toBe(
        'The URL of report (src/report.handler) asks nobody for credentials. Ask for signed requests (AWS_IAM), or write behind `@public` why it is open: without a reason the comment counts for nothing.',
      );
    }
    expect(verify(open.replace('url: true', '# @public for partners\n    url: true'), '/nowhere/serverless.yml')).toEqual([]);
  });

  it('is silent of what its options name', () => {
    expect(verify(open, '/nowhere/serverless.yml', { public: ['report'] })).toEqual([]);
    const routes = `Resources:
  A: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Events: { E: { Type: Api, Properties: { Path: '/shop/{id}', Method: get, Auth: { Authorizer: NONE } } } } } }
`;
    expect(verify(routes, '/nowhere/template.yml')).toHaveLength(1);
    for (const each of ['/shop/*', 'GET /shop/{id}', '/shop/{id}', 'GET /*', 'A']) {
      expect([each, verify(routes, '/nowhere/template.yml', { public: [each] })]).toEqual([each, []]);
    }
    for (const each of ['/shops/*', 'POST /shop/{id}', '/shop']) {
      expect([each, verify(routes, '/nowhere/template.yml', { public: [each] }).length]).toEqual([each, 1]);
    }
  });

  it('stands in the file that says it, and looks at what includes that file', () => {
    writeFileSync(join(directory, 'serverless.yml'), 'provider: aws\nfunctions: ${file(functions.yml)}\n');
    const functions = 'a:\n  handler: a.b\n  url: true\n';
    writeFileSync(join(directory, 'functions.yml'), functions);
    expect(verify(functions, join(directory, 'functions.yml')).map(({ line }) => line)).toEqual([3]);
    expect(verify('provider: aws\nfunctions: ${file(functions.yml)}\n', join(directory, 'serverless.yml'))).toEqual([]);
    // what an editor has not saved counts
    expect(verify(functions.replace('url: true', 'url: { authorizer: aws_iam }'), join(directory, 'functions.yml'))).toEqual([]);
  });

  it('goes on beside a broken file, which is named once', () => {
    const project = join(directory, 'broken');
    mkdirSync(project);
    const text = `provider: aws\nfunctions:\n  - \${file(broken.yml)}\n  - a: { handler: a.b, url: true }\n`;
    writeFileSync(join(project, 'serverless.yml'), text);
    writeFileSync(join(project, 'broken.yml'), 'a: "b\n');
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(verify(text, join(project, 'serverless.yml')).map(({ line }) => line)).toEqual([4]);
    expect(verify(text, join(project, 'serverless.yml')).map(({ line }) => line)).toEqual([4]);
    expect(written.mock.calls.map(([each]) => String(each).replace(`${project}/`, ''))).toEqual([
      'eslint-plugin-serverless-security: broken.yml:2: Missing closing "quote; findings may be missing.\n',
    ]);
    written.mockRestore();
  });

  it('reads the text itself in the language of another plugin', () => {
    const dataLanguage = plugin.configs.data.plugins?.['serverless-security']?.languages?.['data'];
    const text =
      'AWSTemplateFormatVersion: x\nResources: { U: { Type: AWS::Lambda::Url, Properties: { AuthType: NONE, TargetFunctionArn: x } } }';
    const other = {
      ...dataLanguage,
      columnStart: 1,
      parse: () => ({
        ok: true,
        ast: { type: 'Program', range: [0, text.length], loc: { start: { line: 1, column: 1 }, end: { line: 2, column: 2 } } },
      }),
      visitorKeys: { Program: [] },
    };
    const config = {
      files: ['**/*.yaml'],
      plugins: { 'serverless-security': plugin, other: { languages: { yaml: other } } },
      language: 'other/yaml',
      rules: { [ruleId]: 'error' as const },
    };
    const messages = new Linter({ configType: 'flat', cwd: '/' }).verify(text, [config as unknown as Linter.Config], {
      filename: '/nowhere/template.yaml',
    });
    expect(messages.map(({ line, column }) => [line, column])).toEqual([[2, 57]]);
  });
});
