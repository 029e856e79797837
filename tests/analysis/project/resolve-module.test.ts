import { realpathSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveModule } from '../../../src/analysis/project/resolve-module.ts';
import { makeProject, type Project } from '../../support/lint-project.ts';

const projects: Project[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const each of projects.splice(0)) each.remove();
});

function make(files: Readonly<Record<string, string>>): string {
  const project = makeProject(files);
  projects.push(project);
  return realpathSync(project.directory);
}

/** Answers where an import of a file of the program leads: a file below the program, the name of a package, or `missing`. */
function resolveIn(root: string, from: string, specifier: string): string {
  const found = resolveModule(join(root, from), specifier);
  switch (found.kind) {
    case 'file':
      return relative(root, found.file).replaceAll(sep, '/');
    case 'package':
      return found.subpath === '' ? `package ${found.name}` : `package ${found.name} at ${found.subpath}`;
    case 'missing':
      return 'missing';
  }
}

describe('a relative path', () => {
  it('leads to the file with its extension', () => {
    const root = make({ 'handler.ts': '', 'lib/db.ts': '', 'lib/data.json': '{}' });
    expect(resolveIn(root, 'handler.ts', './lib/db.ts')).toBe('lib/db.ts');
    expect(resolveIn(root, 'handler.ts', './lib/data.json')).toBe('lib/data.json');
  });

  it('leads to the file without its extension', () => {
    const root = make({ 'handler.ts': '', 'lib/a.ts': '', 'lib/b.tsx': '', 'lib/c.mjs': '', 'lib/d.cjs': '', 'lib/e.mts': '' });
    expect(resolveIn(root, 'handler.ts', './lib/a')).toBe('lib/a.ts');
    expect(resolveIn(root, 'handler.ts', './lib/b')).toBe('lib/b.tsx');
    expect(resolveIn(root, 'handler.ts', './lib/c')).toBe('lib/c.mjs');
    expect(resolveIn(root, 'handler.ts', './lib/d')).toBe('lib/d.cjs');
    expect(resolveIn(root, 'handler.ts', './lib/e')).toBe('lib/e.mts');
  });

  it('of the output leads to the source that it is made from', () => {
    const root = make({ 'handler.ts': '', 'a.ts': '', 'b.mts': '', 'c.cts': '', 'd.js': '' });
    expect(resolveIn(root, 'handler.ts', './a.js')).toBe('a.ts');
    expect(resolveIn(root, 'handler.ts', './b.mjs')).toBe('b.mts');
    expect(resolveIn(root, 'handler.ts', './c.cjs')).toBe('c.cts');
    expect(resolveIn(root, 'handler.ts', './d.js')).toBe('d.js');
  });

  it('of a directory leads to its index', () => {
    const root = make({ 'handler.ts': '', 'lib/index.ts': '', 'other/index.js': '', 'other/handler.js': '' });
    expect(resolveIn(root, 'handler.ts', './lib')).toBe('lib/index.ts');
    expect(resolveIn(root, 'handler.ts', './other/')).toBe('other/index.js');
    expect(resolveIn(root, 'other/handler.js', '.')).toBe('other/index.js');
    expect(resolveIn(root, 'other/handler.js', '..')).toBe('missing');
  });

  it('of a directory with a manifest leads to its main file', () => {
    const root = make({ 'handler.js': '', 'lib/package.json': '{ "main": "start.js" }', 'lib/start.js': '', 'lib/index.js': '' });
    expect(resolveIn(root, 'handler.js', './lib')).toBe('lib/start.js');
  });

  it('prefers a file to a directory of its name', () => {
    const root = make({ 'handler.js': '', 'lib.js': '', 'lib/index.js': '' });
    expect(resolveIn(root, 'handler.js', './lib')).toBe('lib.js');
  });

  it('leads out of the directory of the file', () => {
    const root = make({ 'functions/orders/handler.ts': '', 'shared/db.ts': '' });
    expect(resolveIn(root, 'functions/orders/handler.ts', '../../shared/db')).toBe('shared/db.ts');
  });

  it('without a file is missing', () => {
    const root = make({ 'handler.ts': '' });
    expect(resolveIn(root, 'handler.ts', './lib/db')).toBe('missing');
  });
});

describe('a name', () => {
  it('of a module of Node.js has its prefix', () => {
    const root = make({ 'handler.ts': '' });
    expect(resolveIn(root, 'handler.ts', 'fs')).toBe('package node:fs');
    expect(resolveIn(root, 'handler.ts', 'node:fs/promises')).toBe('package node:fs at promises');
  });

  it('of a package is known without its installation', () => {
    const root = make({ 'handler.ts': '' });
    expect(resolveIn(root, 'handler.ts', 'pg')).toBe('package pg');
    expect(resolveIn(root, 'handler.ts', 'mysql2/promise')).toBe('package mysql2 at promise');
    expect(resolveIn(root, 'handler.ts', '@aws-sdk/client-s3')).toBe('package @aws-sdk/client-s3');
    expect(resolveIn(root, 'handler.ts', '@middy/core/lib/x')).toBe('package @middy/core at lib/x');
  });

  it('of an installed package says where that is', () => {
    const root = make({ 'src/handler.js': '', 'node_modules/@a/b/package.json': '{ "main": "x.js" }', 'node_modules/@a/b/x.js': '' });
    const found = resolveModule(join(root, 'src/handler.js'), '@a/b');
    expect(found).toEqual({ kind: 'package', name: '@a/b', subpath: '', directory: join(root, 'node_modules/@a/b') });
  });

  it('of the own package leads to the file that it exports', () => {
    const manifest = '{ "name": "shop", "exports": { ".": "./src/index.js", "./db": "./src/db.js" } }';
    const root = make({ 'package.json': manifest, 'src/index.js': '', 'src/db.js': '', 'src/handler.js': '' });
    expect(resolveIn(root, 'src/handler.js', 'shop')).toBe('src/index.js');
    expect(resolveIn(root, 'src/handler.js', 'shop/db')).toBe('src/db.js');
  });

  it('with a number sign is what the manifest says', () => {
    const manifest = '{ "name": "shop", "imports": { "#db": "./src/db.js", "#lib/*": "./src/lib/*.js" } }';
    const root = make({ 'package.json': manifest, 'src/db.js': '', 'src/lib/sql.js': '', 'src/handler.js': '' });
    expect(resolveIn(root, 'src/handler.js', '#db')).toBe('src/db.js');
    expect(resolveIn(root, 'src/handler.js', '#lib/sql')).toBe('src/lib/sql.js');
    expect(resolveIn(root, 'src/handler.js', '#other')).toBe('missing');
  });
});

describe('a path alias of tsconfig.json', () => {
  it('leads to the file that it stands for', () => {
    const config = '{ "compilerOptions": { "paths": { "@app/*": ["./src/*"], "db": ["./src/lib/db.ts"] } } }';
    const root = make({ 'tsconfig.json': config, 'src/handler.ts': '', 'src/lib/db.ts': '', 'src/lib/index.ts': '' });
    expect(resolveIn(root, 'src/handler.ts', '@app/lib/db')).toBe('src/lib/db.ts');
    expect(resolveIn(root, 'src/handler.ts', '@app/lib')).toBe('src/lib/index.ts');
    expect(resolveIn(root, 'src/handler.ts', 'db')).toBe('src/lib/db.ts');
  });

  it('starts at the base that the configuration names', () => {
    const config = '{ "compilerOptions": { "baseUrl": "./src", "paths": { "~/*": ["*"] } } }';
    const root = make({ 'tsconfig.json': config, 'src/handler.ts': '', 'src/lib/db.ts': '' });
    expect(resolveIn(root, 'src/handler.ts', '~/lib/db')).toBe('src/lib/db.ts');
    expect(resolveIn(root, 'src/handler.ts', 'lib/db')).toBe('src/lib/db.ts');
  });

  it('is inherited from the configuration that is extended', () => {
    const root = make({
      'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@shared/*": ["./shared/*"] } } }',
      'shared/db.ts': '',
      'functions/tsconfig.json': '{ "extends": "../tsconfig.base.json" }',
      'functions/handler.ts': '',
    });
    expect(resolveIn(root, 'functions/handler.ts', '@shared/db')).toBe('shared/db.ts');
  });

  it('may have comments around it', () => {
    const config = '{\n  // Aliases.\n  "compilerOptions": { "paths": { "@/*": ["./*"], } },\n}';
    const root = make({ 'tsconfig.json': config, 'handler.ts': '', 'db.ts': '' });
    expect(resolveIn(root, 'handler.ts', '@/db')).toBe('db.ts');
  });

  it('is the one of the nearest configuration', () => {
    const root = make({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
      'db.ts': '',
      'app/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'app/src/db.ts': '',
      'app/handler.ts': '',
      'handler.ts': '',
    });
    expect(resolveIn(root, 'app/handler.ts', '@/db')).toBe('app/src/db.ts');
    expect(resolveIn(root, 'handler.ts', '@/db')).toBe('db.ts');
  });

  it('is read from jsconfig.json too', () => {
    const root = make({ 'jsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }', 'handler.js': '', 'db.js': '' });
    expect(resolveIn(root, 'handler.js', '@/db')).toBe('db.js');
  });
});

describe('a package of the workspace', () => {
  const links = { 'package.json': '{ "workspaces": ["packages/*"] }', 'functions/handler.ts': '' };

  it('leads to the source of its entry', () => {
    const root = make({
      ...links,
      'packages/db/package.json': '{ "name": "@shop/db", "main": "src/main.ts" }',
      'packages/db/src/main.ts': '',
    });
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db')).toBe('packages/db/src/main.ts');
  });

  it('leads to the source that its output is made from', () => {
    const manifest = '{ "name": "@shop/db", "main": "dist/index.js", "types": "dist/index.d.ts" }';
    const root = make({ ...links, 'packages/db/package.json': manifest, 'packages/db/src/index.ts': '' });
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db')).toBe('packages/db/src/index.ts');
  });

  it('leads to its index when the manifest names no entry', () => {
    const root = make({ ...links, 'packages/db/package.json': '{ "name": "@shop/db" }', 'packages/db/src/index.ts': '' });
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db')).toBe('packages/db/src/index.ts');
  });

  it('leads to the file that a subpath exports', () => {
    const manifest = '{ "name": "@shop/db", "exports": { "./sql": { "types": "./dist/sql.d.ts", "default": "./dist/sql.js" } } }';
    const root = make({ ...links, 'packages/db/package.json': manifest, 'packages/db/src/sql.ts': '' });
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db/sql')).toBe('packages/db/src/sql.ts');
  });

  it('leads to a file below its directory', () => {
    const root = make({ ...links, 'packages/db/package.json': '{ "name": "@shop/db" }', 'packages/db/src/sql.ts': '' });
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db/src/sql')).toBe('packages/db/src/sql.ts');
    expect(resolveIn(root, 'functions/handler.ts', '@shop/db/sql')).toBe('packages/db/src/sql.ts');
  });

  it('is found from inside another one', () => {
    const root = make({
      ...links,
      'packages/db/package.json': '{ "name": "db", "main": "index.js" }',
      'packages/db/index.js': '',
      'packages/api/package.json': '{ "name": "api", "dependencies": { "db": "*" } }',
      'packages/api/src/handler.js': '',
    });
    expect(resolveIn(root, 'packages/api/src/handler.js', 'db')).toBe('packages/db/index.js');
  });

  it('is found where pnpm lists the workspace', () => {
    const root = make({
      'pnpm-workspace.yaml': "packages:\n  - 'libs/*'\n  - tools\n",
      'libs/db/package.json': '{ "name": "db" }',
      'libs/db/src/index.ts': '',
      'tools/package.json': '{ "name": "tools", "main": "main.js" }',
      'tools/main.js': '',
      'handler.ts': '',
    });
    expect(resolveIn(root, 'handler.ts', 'db')).toBe('libs/db/src/index.ts');
    expect(resolveIn(root, 'handler.ts', 'tools')).toBe('tools/main.js');
  });

  it('is none when no workspace lists it', () => {
    const root = make({
      'package.json': '{ "workspaces": { "packages": ["packages/*"] } }',
      'other/db/package.json': '{ "name": "db" }',
      'other/db/index.js': '',
      'handler.js': '',
    });
    expect(resolveIn(root, 'handler.js', 'db')).toBe('package db');
  });
});

describe('an answer', () => {
  it('is forgotten after a while, so that new files are found', () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    const root = make({ 'handler.ts': '' });
    expect(resolveIn(root, 'handler.ts', './db')).toBe('missing');
    writeFileSync(join(root, 'db.ts'), '');
    vi.advanceTimersByTime(5_000);
    expect(resolveIn(root, 'handler.ts', './db')).toBe('db.ts');
  });
});

describe('a path of a layer', () => {
  it('leads to the file in the folder of the layer, nearest first', () => {
    const root = make({
      'orders/find.js': '',
      'orders/layers/shared/nodejs/db.js': '',
      'layers/shared/nodejs/db.js': '',
      'layers/shared/nodejs/lib/mail/index.js': '',
      'users/find.js': '',
    });
    expect(resolveIn(root, 'orders/find.js', '/opt/nodejs/db')).toBe('orders/layers/shared/nodejs/db.js');
    expect(resolveIn(root, 'users/find.js', '/opt/nodejs/db')).toBe('layers/shared/nodejs/db.js');
    expect(resolveIn(root, 'users/find.js', '/opt/nodejs/lib/mail')).toBe('layers/shared/nodejs/lib/mail/index.js');
  });

  it('leads to source that a tool puts into `nodejs`, and into folders with other names', () => {
    const root = make({ 'functions/find.ts': '', 'backend/common-layer/src/db.ts': '', 'shared/nodejs/text.ts': '' });
    expect(resolveIn(root, 'functions/find.ts', '/opt/nodejs/db')).toBe('backend/common-layer/src/db.ts');
    expect(resolveIn(root, 'functions/find.ts', '/opt/nodejs/text.js')).toBe('shared/nodejs/text.ts');
    expect(resolveIn(root, 'functions/find.ts', '/opt/nodejs/text')).toBe('shared/nodejs/text.ts');
  });

  it('may be a package that the layer carries', () => {
    const root = make({ 'find.js': '' });
    expect(resolveIn(root, 'find.js', '/opt/nodejs/node_modules/pg')).toBe('package pg');
  });

  it('is missing where no layer has it', () => {
    const root = make({ 'find.js': '', 'layers/shared/nodejs/db.js': '' });
    expect(resolveIn(root, 'find.js', '/opt/nodejs/other')).toBe('missing');
    expect(resolveIn(root, 'find.js', '/etc/nodejs/db')).toBe('missing');
  });
});
