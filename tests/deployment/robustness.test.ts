import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument, visit, type Document, type Node } from 'yaml';
import type { Deployment } from '../../src/deployment/deployment.ts';
import { findPermissiveCors } from '../../src/deployment/find-permissive-cors.ts';
import { findPublicEndpoints } from '../../src/deployment/find-public-endpoints.ts';
import { readDeployment, readDeploymentsOf } from '../../src/deployment/read-deployment.ts';

const folder = new URL('templates/', import.meta.url);
const root = mkdtempSync(join(tmpdir(), 'serverless-security-robust-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const files = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split(/^== /mu)
    .slice(1)
    .flatMap((project) => (project.split('\n=>\n')[0] ?? '').split(/\n--- /u).slice(1))
    .map((file) => ({ name: file.slice(0, file.indexOf('\n')), text: file.slice(file.indexOf('\n') + 1) }))
    .filter((file) => /\.ya?ml$|\.json$/u.test(file.name)),
);

/** Reads a text as a file of that name, alone; a reader that throws leaves a problem that says so. */
function read(name: string, text: string): readonly Deployment[] {
  const deployments = [...readDeploymentsOf(`/nowhere/${name.replaceAll('/', '-')}`, text)];
  for (const deployment of deployments) {
    findPermissiveCors(deployment);
    findPublicEndpoints(deployment, ['/x/*']);
    expect([text, deployment.problems.filter(({ message }) => message.startsWith('not read'))]).toEqual([text, []]);
    expect(deployment.problems.length).toBeLessThan(2);
  }
  return deployments;
}

const replacements = [
  null,
  3,
  true,
  'text',
  [],
  ['a', null],
  {},
  { a: { b: null } },
  '${self:custom.x}',
  { Ref: 'A' },
  { 'Fn::If': ['x'] },
  { 'Fn::Sub': [] },
];

function listNodes(document: Document): readonly Node[] {
  const nodes: Node[] = [];
  visit(document, {
    Node(key, node) {
      if (key !== 'key') nodes.push(node);
    },
  });
  return nodes;
}

describe('files of the wrong shape', () => {
  it('never stop reading, whatever stands in place of what', { timeout: 120_000 }, () => {
    let turn = 0;
    for (const { name, text } of files) {
      const count = listNodes(parseDocument(text, { logLevel: 'silent', uniqueKeys: false })).length;
      for (let index = turn % 2; index < count; index += 2) {
        const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
        if (document.errors.length > 0) break;
        const target = listNodes(document)[index];
        const replacement = document.createNode(replacements[turn++ % replacements.length]);
        visit(document, {
          Node: (key, node) => (node === target && key !== 'key' ? replacement : undefined),
        });
        const written = attempt(() => document.toString());
        if (written !== undefined) read(name, written);
      }
    }
    expect(turn).toBeGreaterThan(800);
  });

  it('never stop reading when they are cut off', { timeout: 120_000 }, () => {
    for (const { name, text } of files) for (let end = 1; end < text.length; end += 53) read(name, text.slice(0, end));
  });

  it.each([
    ['a list that holds itself', '&a\nprovider: aws\nfunctions: &b\n  - *b\n'],
    ['a map that holds itself', 'provider: aws\nfunctions: &f\n  a: *f\n  handler: x.y\n'],
    [
      'many aliases',
      `provider: aws\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((each, index) => `${each}: &${each} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(',')}]`)
        .join('\n')}\nfunctions: *h\n`,
    ],
    [
      'variables in a circle',
      'provider: aws\ncustom:\n  a: ${self:custom.b}\n  b: ${self:custom.a}${self:custom.a}${self:custom.a}\nfunctions: ${self:custom.a}\n',
    ],
    ['a variable of the whole file', 'provider: aws\nfunctions: ${self:}\n'],
    ['variables in variables', `provider: aws\nfunctions: ${'${self:'.repeat(200)}${'}'.repeat(200)}\n`],
    ['a variable that never ends', `provider: aws\nfunctions: '${'${self:a'.repeat(500)}'\n`],
    ['functions in a circle', 'Resources:\n  A: { Type: AWS::Lambda::Function, Properties: &p { Handler: !Sub ["${X}", { X: *p }] } }\n'],
    ['a deep text', `Resources: ${'['.repeat(20_000)}`],
    [
      'deep functions',
      `Resources: { A: { Type: AWS::Lambda::Function, Properties: { Handler: ${"{ 'Fn::Base64': ".repeat(150)} x ${'}'.repeat(150)} } } }`,
    ],
    ['tags', 'Resources: { A: { Type: !!js/function "x", Properties: !<tag:yaml.org,2002:python/object> { Handler: !!binary aGk= } } }\n'],
    [
      'names of what all objects have',
      'provider: aws\nfunctions:\n  __proto__: { handler: a.b, events: [{ constructor: x }, { toString: {} }] }\n  constructor: { handler: a.b, events: [{ http: { path: a, method: get, authorizer: __proto__ } }] }\n',
    ],
    [
      'names of what all objects have in SAM',
      'Resources: { __proto__: { Type: AWS::Serverless::Function, Properties: { Policies: [{ constructor: {} }], Events: { A: { Type: constructor } } } }, B: { Type: constructor } }\n',
    ],
    ['several documents', 'provider: aws\n---\nfunctions: {}\n'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(() => [...read('serverless.yml', text), ...read('template.yaml', text)]).not.toThrow();
  });
});

function attempt(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}

describe('what lies outside', () => {
  it('is not read, neither by a path nor by a link', () => {
    const project = join(root, 'outside', 'project');
    mkdirSync(project, { recursive: true });
    writeFileSync(join(root, 'outside', 'secret.yml'), 'key: hidden\n');
    symlinkSync(join(root, 'outside', 'secret.yml'), join(project, 'link.yml'));
    writeFileSync(
      join(project, 'serverless.yml'),
      'provider: { name: aws, environment: { A: "${file(../secret.yml):key}", B: "${file(link.yml):key}", C: "${file(/etc/passwd)}" } }\nfunctions: { a: { handler: a.b } }\n',
    );
    const [found] = readDeployment(project).functions;
    expect(found?.environment.map(({ name, value }) => [name, value.value])).toEqual([
      ['A', undefined],
      ['B', undefined],
      ['C', undefined],
    ]);
  });
});

describe('changes', () => {
  it('of a file are seen, also of one that is included or new', async () => {
    const project = join(root, 'changes');
    mkdirSync(project, { recursive: true });
    const write = (name: string, text: string, time: number): void => {
      writeFileSync(join(project, name), text);
      utimesSync(join(project, name), time, time);
    };
    write('serverless.yml', 'provider: { name: aws }\nfunctions: ${file(f.yml)}\n', 1000);
    write('f.yml', 'a: { handler: a.b }\n', 1000);
    const names = (): readonly string[] => readDeployment(project).functions.map(({ name }) => name);
    const first = readDeployment(project);
    expect(names()).toEqual(['a']);
    expect(readDeployment(project)).toBe(first);
    write('f.yml', 'a: { handler: a.b }\nb: { handler: a.b }\n', 2000);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(names()).toEqual(['a', 'b']);
    mkdirSync(join(project, 'other'));
    write('other/template.yml', 'Resources: { C: { Type: AWS::Lambda::Function, Properties: { Handler: c.d } } }\n', 3000);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(names()).toEqual(['a', 'b', 'C']);
  });
});

/** A template with 400 functions among 2,000 resources. */
function makeLargeTemplate(): string {
  const parts = Array.from(
    { length: 400 },
    (_, index) => `
  Function${index}:
    Type: AWS::Serverless::Function
    Properties:
      Handler: function-${index}/index.handler
      CodeUri: src/
      Environment: { Variables: { TABLE: !Ref Table${index} } }
      Policies: [{ DynamoDBCrudPolicy: { TableName: !Ref Table${index} } }]
      Events:
        Get: { Type: HttpApi, Properties: { Method: GET, Path: /function-${index} } }
  Table${index}: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub '\${AWS::StackName}-${index}' } }
  Logs${index}: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Sub '/aws/lambda/\${Function${index}}', RetentionInDays: 7 } }
  Permission${index}: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Function${index}, Principal: s3.amazonaws.com } }
  Queue${index}: { Type: AWS::SQS::Queue }`,
  );
  return `Transform: AWS::Serverless-2016-10-31\nResources:${parts.join('')}\n`;
}

describe('400 functions', () => {
  const project = join(root, 'large');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'template.yaml'), makeLargeTemplate());

  it('are read in a moment, and in none at all after that', () => {
    const start = performance.now();
    const deployment = readDeployment(project);
    // about 200 ms on a machine that has nothing else to do
    expect(performance.now() - start).toBeLessThan(5000);
    expect(deployment.functions).toHaveLength(400);
    expect(deployment.functions[399]?.logs?.retentionDays?.value).toBe(7);
    const again = performance.now();
    for (let count = 0; count < 1000; count++) readDeployment(project);
    expect(performance.now() - again).toBeLessThan(1000);
  });
});
