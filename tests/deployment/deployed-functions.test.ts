import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFunctionDeployment } from '../../src/deployment/find-deployed-functions.ts';

const root = mkdtempSync(join(tmpdir(), 'serverless-security-joined-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let count = 0;

/** Makes a project of files; sources are empty. */
function makeProject(infrastructure: Readonly<Record<string, string>>, sources: readonly string[]): string {
  const project = join(root, String(count++));
  const files = { '.git/HEAD': '', ...infrastructure, ...Object.fromEntries(sources.map((each) => [each, ''])) };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return project;
}

/** A service with a function for each handler, named for it. */
function makeService(...handlers: readonly string[]): string {
  return `provider: { name: aws, runtime: nodejs20.x }\nfunctions:\n${handlers.map((each) => `  '${each}': { handler: ${each} }\n`).join('')}`;
}

function find(project: string, file: string, exportName = 'handler'): readonly string[] {
  return findFunctionDeployment(join(project, file), exportName).functions.map(({ name }) => name);
}

describe('a file and an export are joined with the function', () => {
  it.each([
    ['src/a.handler', 'src/a.ts'],
    ['src/a.handler', 'src/a.mts'],
    ['src/a.handler', 'src/a.tsx'],
    ['src/a.handler', 'src/a.js'],
    ['src/a.handler', 'src/a.mjs'],
    ['src/a.handler', 'src/a.cjs'],
    ['./src/a.handler', 'src/a.ts'],
    ['dist/a.handler', 'src/a.ts'],
    ['dist/a.handler', 'a.ts'],
    ['dist/src/a.handler', 'src/a.ts'],
    ['dist/src/a.handler', 'dist/src/a.js'],
    ['.build/src/a.handler', 'src/a.ts'],
    ['build/orders/index.handler', 'src/orders/index.ts'],
    ['build/orders/index.handler', 'src/orders.ts'],
    ['lib/a.handler', 'src/a.ts'],
    ['lib/a.handler', 'lib/a.ts'],
    ['out/cjs/a.handler', 'src/a.ts'],
    ['packages/api/dist/a.handler', 'packages/api/src/a.ts'],
  ])('%s is in %s', (handler, file) => {
    const project = makeProject({ 'serverless.yml': makeService(handler) }, [file]);
    expect(find(project, file)).toEqual([handler]);
    expect(find(project, file, 'other')).toEqual([]);
  });

  it('in a template, by the folder of the code and by what a bundler begins with', () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Runtime: nodejs20.x } }
Resources:
  A: { Type: AWS::Serverless::Function, Properties: { CodeUri: src/a/, Handler: index.handler } }
  B: { Type: AWS::Serverless::Function, Properties: { CodeUri: src/b/, Handler: index.handler } }
  C: { Type: AWS::Serverless::Function, Properties: { CodeUri: dist/c, Handler: index.handler } }
  D: { Type: AWS::Serverless::Function, Properties: { CodeUri: ., Handler: d.handler }, Metadata: { BuildMethod: esbuild, BuildProperties: { EntryPoints: [src/d.ts] } } }
`;
    const files = ['src/a/index.ts', 'src/b/index.ts', 'src/c/index.ts', 'src/d.ts', 'src/a/package.json'];
    const project = makeProject({ 'template.yaml': template }, files);
    expect(files.slice(0, 4).map((file) => find(project, file))).toEqual([['A'], ['B'], ['C'], ['D']]);
  });

  it('in a description that stands beside the sources', () => {
    const template =
      'Resources: { A: { Type: AWS::Lambda::Function, Properties: { Code: ../src, Handler: a.handler, Runtime: nodejs20.x } } }';
    expect(find(makeProject({ 'package.json': '{}', 'infra/stack.yaml': template }, ['src/a.ts']), 'src/a.ts')).toEqual(['A']);
  });

  it('of another package of the repository', () => {
    const files = {
      'package.json': '{}',
      'packages/core/package.json': '{}',
      'services/a/serverless.yml': makeService('../../packages/core/src/a.handler'),
    };
    const project = makeProject(files, ['packages/core/src/a.ts']);
    expect(find(project, 'packages/core/src/a.ts')).toEqual(['../../packages/core/src/a.handler']);
  });

  it('twice, where it is deployed twice', () => {
    const service = 'provider: aws\nfunctions:\n  a: { handler: src/a.handler }\n  b: { handler: src/a.handler }\n';
    expect(find(makeProject({ 'serverless.yml': service }, ['src/a.ts']), 'src/a.ts')).toEqual(['a', 'b']);
  });
});

describe('a file is not joined with', () => {
  it('a function of the same name in another folder', () => {
    const project = makeProject({ 'serverless.yml': makeService('src/orders/get.handler', 'src/users/get.handler') }, [
      'src/orders/get.ts',
      'src/users/get.ts',
      'src/items/get.ts',
      'get.ts',
    ]);
    expect(find(project, 'src/orders/get.ts')).toEqual(['src/orders/get.handler']);
    expect(find(project, 'src/users/get.ts')).toEqual(['src/users/get.handler']);
    expect(find(project, 'src/items/get.ts')).toEqual([]);
    expect(find(project, 'get.ts')).toEqual([]);
  });

  it('what is built of a likelier source', () => {
    const project = makeProject({ 'serverless.yml': makeService('dist/a.handler') }, ['src/a.ts', 'a.ts', 'dist/a.js']);
    expect(find(project, 'src/a.ts')).toEqual(['dist/a.handler']);
    expect(find(project, 'a.ts')).toEqual([]);
    expect(find(project, 'dist/a.js')).toEqual([]);
  });

  it('a function of another service', () => {
    const files = {
      'services/a/serverless.yml': makeService('src/main.handler'),
      'services/b/serverless.yml': makeService('src/other.handler'),
    };
    const project = makeProject(files, ['services/a/src/main.ts', 'services/b/src/main.ts']);
    expect(find(project, 'services/b/src/main.ts')).toEqual([]);
    expect(findFunctionDeployment(join(project, 'services/b/src/main.ts'), 'handler').deployment?.functions).toHaveLength(1);
  });

  it('a function in another language, in a bucket or in an image', () => {
    const template = `Resources:
  A: { Type: AWS::Lambda::Function, Properties: { Code: src, Handler: a.handler, Runtime: python3.12 } }
  B: { Type: AWS::Lambda::Function, Properties: { Code: { S3Bucket: x, S3Key: src }, Handler: a.handler, Runtime: nodejs20.x } }
`;
    expect(find(makeProject({ 'template.yaml': template }, ['src/a.js', 'a.js']), 'src/a.js')).toEqual([]);
  });

  it('anything, where nothing is known', () => {
    const project = makeProject({ 'package.json': '{}' }, ['src/a.ts']);
    expect(findFunctionDeployment(join(project, 'src/a.ts'), 'handler')).toEqual({ deployment: undefined, functions: [] });
  });
});
