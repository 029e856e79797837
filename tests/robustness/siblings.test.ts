import { describe, expect, it } from 'vitest';
import { lintProgram, longestMs } from './lint-program.ts';

const finding = 'serverless-security/no-sql-injection';

/** A handler with a flow of its own, beside what it imports. */
const handler = (imports: string, use = ''): string => `${imports}
import { Pool } from 'pg';
const pool = new Pool();
export const handler = async (event) => {
  ${use}
  return pool.query('SELECT * FROM t WHERE id = ' + event.queryStringParameters.id);
};
`;

const bundle = (bytes: number): string => {
  const parts = ["import { exec } from 'node:child_process';"];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    const part = `function f${index}(a, b) { var c = a + b; if (c > ${index}) { return f${Math.max(0, index - 1)}(c, { x: b, y: [a, c] }); } for (var i = 0; i < a.length; i++) { c += a[i] + '${index}'; } return g(c, function (d) { return d + c; }); }`;
    parts.push(part);
    size += part.length;
  }
  parts.push(`function g(x, y) { return y(x); }`, `export const handler = async (event) => exec(f3(event.body, event.path));`);
  return parts.join('\n');
};

describe('a program whose other files are broken', () => {
  const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'syntax error in a sibling': {
      'handler.js': handler(`import { read } from './read.js';`, 'read(event);'),
      'read.js': 'export function read(event { return event.body; ',
    },
    'brackets in a sibling that end the native parser': {
      'handler.js': handler(`import { read } from './read.js';`, 'read(event);'),
      'read.js': `export const read = ${'['.repeat(30_000)}${']'.repeat(30_000)};`,
    },
    'arrow functions in a sibling that end it': {
      'handler.js': handler(`import { read } from './read.js';`, 'read(event);'),
      'read.js': `export const read = ${'(x) =>\n'.repeat(30_000)}1;`,
    },
    'branches in a sibling that end it': {
      'handler.js': handler(`import { read } from './read.js';`, 'read(event);'),
      'read.js': `export const read = () => {};\n${'if (1) read();\nelse '.repeat(30_000)}read();`,
    },
    'only rubbish in a sibling': {
      'handler.js': handler(`import { read } from './read.js';`, 'read(event);'),
      'read.js': '\u0000\u0001\ufffd<<<<<<< HEAD\n=======\n>>>>>>>',
    },
    'an empty sibling': { 'handler.js': handler(`import read from './read.js';`, 'read(event);'), 'read.js': '' },
    'JSON that is not JSON': {
      'handler.js': handler(`import data from './data.json' with { type: 'json' };`, 'data.x();'),
      'data.json': '{ x: ',
    },
    'missing modules': {
      'handler.js': handler(`import a from './no.js'; import b from 'not-installed'; import * as c from '#none';`, 'a(b, c.d(event));'),
    },
    'a directory as module': { 'handler.js': handler(`import a from './folder';`, 'a(event);'), 'folder/other.js': '' },
    'an import of itself': {
      'handler.js': handler(`import { handler as again } from './handler.js';`, 'if (event.again) await again({});'),
    },
    'an import cycle': {
      'handler.js': handler(`import { a } from './a.js';`, 'a(event);'),
      'a.js': `import { b } from './b.js'; export const a = (x) => b(x); export const c = (x) => a(x);`,
      'b.js': `import { c, a } from './a.js'; export const b = (x) => (x.n > 9 ? x : c(a(x))); export * from './a.js';`,
    },
    'a cycle of re-exports': {
      'handler.js': handler(`import { thing } from './a.js';`, 'thing(event);'),
      'a.js': `export * from './b.js'; export { thing } from './b.js';`,
      'b.js': `export * from './a.js'; export { thing } from './a.js';`,
    },
    'a cycle of default exports': {
      'handler.js': handler(`import thing from './a.js';`, 'thing(event);'),
      'a.js': `export { default } from './b.js';`,
      'b.js': `export { default } from './a.js';`,
    },
    'a bundle of 2 MB as sibling': {
      'handler.js': handler(`import { handler as other } from './bundle.js';`, 'await other(event);'),
      'bundle.js': bundle(2e6),
    },
  };

  it.each(Object.entries(programs))('%s', (_name, files) => {
    const run = lintProgram(files, 'handler.js');
    expect(run.fatal).toBeUndefined();
    expect(run.ruleIds).toContain(finding);
    expect(run.ms).toBeLessThan(longestMs);
  });

  it('CommonJS modules that require each other', () => {
    const run = lintProgram(
      {
        'handler.cjs': `const b = require('./b.cjs'); const { exec } = require('child_process'); exports.handler = async (event) => exec(b.run(event.body)); exports.again = b;`,
        'b.cjs': `const a = require('./handler.cjs'); exports.run = (x) => (a.again === exports ? x : a.again.run(x)); module.exports.a = a;`,
      },
      'handler.cjs',
    );
    expect(run.ms).toBeLessThan(longestMs);
    expect(run.ruleIds).toEqual(['serverless-security/no-command-injection']);
  });

  it('a chain of 300 files', () => {
    const files: Record<string, string> = { 'handler.js': handler(`import { f as g } from './f0.js';`, 'g(event);') };
    for (let index = 0; index < 300; index++) {
      files[`f${index}.js`] =
        index === 299 ? 'export const f = (x) => x;' : `import { f as g } from './f${index + 1}.js'; export const f = (x) => g(x);`;
    }
    const run = lintProgram(files, 'handler.js');
    expect(run.ruleIds).toContain(finding);
    expect(run.ms).toBeLessThan(longestMs);
  });

  it('a bundle of 2 MB, linted itself', () => {
    const run = lintProgram({ 'bundle.js': bundle(2e6) }, 'bundle.js');
    expect(run.fatal).toBeUndefined();
    // Bundles are left out of the analysis; the time is that of ESLint's own parsing and scope analysis of so much text.
    expect(run.ms).toBeLessThan(longestMs * 3);
  });

  it('a bundle of one line', () => {
    const run = lintProgram({ 'bundle.js': bundle(5e5).replaceAll('\n', ';') }, 'bundle.js');
    expect(run.fatal).toBeUndefined();
    expect(run.ms).toBeLessThan(longestMs);
  });
});
