import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataNode } from '../../src/deployment/data/data-node.ts';
import { readDataProgram } from '../../src/deployment/read-data-program.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-programs-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

function read(files: Readonly<Record<string, string>>): DataNode | undefined {
  const root = join(folder, String(count++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readDataProgram(join(root, Object.keys(files)[0] ?? ''), (file) => readFileSync(file, 'utf8')).node;
}

function toPlain(node: DataNode | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toPlain);
    case 'map':
      return Object.fromEntries(Array.from(node.entries.values(), (entry) => [entry.name, toPlain(entry.value)]));
    case 'unknown':
      return node.words ?? '?';
    default:
      return undefined;
  }
}

function find(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  let current = node;
  for (const key of keys) current = current?.kind === 'map' ? current.entries.get(key)?.value : undefined;
  return current;
}

const configuration = `const serverlessConfiguration: AWS = {
  service: 'shop',
  provider: { name: 'aws', runtime: 'nodejs20.x', stage: '\${opt:stage}' },
  functions: { list: { handler: 'src/list.main', events: [{ httpApi: { path: '/', method: 'get' } }] } },
};
`;

const expected = {
  service: 'shop',
  provider: { name: 'aws', runtime: 'nodejs20.x', stage: '${opt:stage}' },
  functions: { list: { handler: 'src/list.main', events: [{ httpApi: { path: '/', method: 'get' } }] } },
};

describe('serverless.ts', () => {
  it.each([
    ['module.exports', `import type { AWS } from '@serverless/typescript';\n${configuration}module.exports = serverlessConfiguration;`],
    ['export default', `import type { AWS } from '@serverless/typescript';\n${configuration}export default serverlessConfiguration;`],
    ['export =', `import type { AWS } from '@serverless/typescript';\n${configuration}export = serverlessConfiguration;`],
    [
      'satisfies',
      `export default ${configuration.replace('const serverlessConfiguration: AWS = ', '(').replace(/;\n$/u, '')} satisfies AWS);`,
    ],
  ])('is read: %s', (_, text) => {
    expect(toPlain(read({ 'serverless.ts': text }))).toEqual(expected);
  });

  it('is read from JavaScript', () => {
    expect(toPlain(read({ 'serverless.js': `${configuration.replace(': AWS', '')}module.exports = serverlessConfiguration;` }))).toEqual(
      expected,
    );
  });

  it('is read with functions of other files', () => {
    const node = read({
      'serverless.ts': `import { list } from '@functions/index';
import { create, makeEvents } from './src/functions';
import defaults from './defaults';
const config = { service: 'shop', provider: { ...defaults, environment: { TABLE: 'orders', KEY: process.env.KEY, URL: \`https://\${process.env.HOST}/a\` } }, functions: { list, create, remove: { handler: 'src/remove.main', events: makeEvents('delete') } } };
module.exports = config;`,
      'src/functions/index.ts': `export { default as create } from './create';\nexport const makeEvents = (method: string) => ['/a', '/b'].map((path) => ({ http: { method, path, authorizer: 'aws_iam' } }));`,
      'src/functions/create/index.ts': `import { handlerPath } from '@libs/handler-resolver';\nexport default { handler: \`src/functions/create/handler.main\`, events: [{ http: { method: 'post', path: 'orders' } }] };`,
      'defaults.ts': `export default { name: 'aws', runtime: 'nodejs20.x' } as const;`,
    });
    expect(toPlain(find(node, 'provider'))).toEqual({
      name: 'aws',
      runtime: 'nodejs20.x',
      environment: { TABLE: 'orders', KEY: '?', URL: 'https://${…}/a' },
    });
    expect(toPlain(find(node, 'functions', 'create'))).toEqual({
      handler: 'src/functions/create/handler.main',
      events: [{ http: { method: 'post', path: 'orders' } }],
    });
    expect(toPlain(find(node, 'functions', 'remove', 'events'))).toEqual(
      ['/a', '/b'].map((path) => ({ http: { method: 'delete', path, authorizer: 'aws_iam' } })),
    );
  });

  it('is read with the path of a handler that is computed', () => {
    const node = read({
      'serverless.ts': `import hello from './src/functions/hello';\nexport default { functions: { hello } };`,
      'src/functions/hello/index.ts': `import { handlerPath } from '../../libs/handler-resolver';\nexport default { handler: \`\${handlerPath(__dirname)}/handler.main\` };`,
      'src/libs/handler-resolver.ts': `export const handlerPath = (context: string) => \`\${context.split(process.cwd())[1].substring(1).replace(/\\\\/g, '/')}\`;`,
    });
    expect(toPlain(find(node, 'functions', 'hello', 'handler'))).toBe('src/functions/hello/handler.main');
  });

  it('stands where it is written', () => {
    const text = `export default {\n  functions: {\n    open: { handler: 'a.b', url: true },\n  },\n};`;
    const node = read({ 'serverless.ts': text });
    const open = find(node, 'functions', 'open');
    const entry = open?.kind === 'map' ? open.entries.get('url') : undefined;
    expect(text.slice(entry?.at.start, entry?.at.end)).toBe('url: true');
  });

  it('is nothing when it is broken', () => {
    expect(read({ 'serverless.ts': 'export default {' })).toBeUndefined();
  });
});
