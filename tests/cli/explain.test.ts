import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'dist/cli.js');

const files = {
  'package.json': '{ "name": "app", "type": "module" }',
  'handler.ts': `import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { findUser } from './store';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.pathParameters?.name ?? '';
  await pool.query("SELECT * FROM users WHERE name = '" + name + "'");
  const id = Number(event.pathParameters?.id);
  await pool.query(\`SELECT * FROM users WHERE id = \${id}\`);
  if (/^[a-z]+$/.test(name)) {
    await pool.query(\`SELECT * FROM \${name}\`);
  }
  await pool.query('SELECT * FROM users WHERE name = $1', [name]);
  await findUser(pool, name);
  name.trim();
  await pool.query('SELECT 1');
  return { statusCode: 200, body: '' };
};
`,
  'store.ts': `import type { Pool } from 'pg';

export function findUser(pool: Pool, name: string) {
  return pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`);
}
`,
  'plain.cjs': `const { exec } = require('child_process');
exports.handler = async (event) => {
  exec('ls ' + event.body);
};
`,
  'broken.js': 'export const handler = (',
  'ignored/eslint.config.js': "export default [{ ignores: ['**/x.js'] }];\n",
  'ignored/x.js': 'export const a = 1;\n',
  'own/package.json': '{ "type": "module" }',
  'own/eslint.config.js': `import serverlessSecurity from ${JSON.stringify(join(root, 'dist/index.js'))};
export default [
  {
    plugins: { mine: serverlessSecurity },
    rules: { 'mine/no-sql-injection': 'error' },
    settings: { 'serverless-security': { models: ['models.yaml'] } },
  },
];
`,
  'own/models.yaml':
    'package: acme-db\nsinks:\n  - { threat: sql, path: "Member[run].Argument[0]" }\nsanitizers:\n  - { path: "Member[clean]", removes: [sql] }\n',
  'own/handler.js': `import { clean, run } from 'acme-db';
export const handler = async (event) => {
  await run('SELECT ' + event.body);
  await run('SELECT ' + clean(event.body));
};
`,
};

let directory = '';

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { cwd: directory, encoding: 'utf8' });
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'serverless-security-explain-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe.skipIf(!existsSync(bin))('serverless-security explain', () => {
  it('prints the flow that ends at a line', () => {
    const { status, stdout } = run('explain', 'handler.ts:9');
    expect(stdout).toBe(`handler.ts:9:20  serverless-security/no-sql-injection
  event.pathParameters.name (API Gateway path parameter) reaches the SQL text of pool.query()
   1. handler.ts:8  event.pathParameters.name (API Gateway path parameter)
        const name = event.pathParameters?.name ?? '';
   2. handler.ts:9  becomes part of a text, the SQL text of pool.query()
        await pool.query("SELECT * FROM users WHERE name = '" + name + "'");
`);
    expect(status).toBe(0);
  });

  it('prints it where it leaves the file, and in the file where it ends', () => {
    expect(run('explain', 'handler.ts:16').stdout).toContain('2. handler.ts:16  is passed to findUser()');
    const { status, stdout } = run('explain', 'store.ts:4');
    expect(stdout).toContain('3. store.ts:4  becomes part of a text, the SQL text of pool.query()');
    expect(status).toBe(0);
  });

  it.each([
    ['a conversion', 'handler.ts:11', 'removed by Number(event.pathParameters?.id) at handler.ts:10'],
    ['a check', 'handler.ts:13', 'excluded by a check at handler.ts:12: if (/^[a-z]+$/.test(name)) {'],
    ['bound values', 'handler.ts:15', '[name] carries data from outside, but not into the SQL text: what is passed there is bound.'],
    ['a constant', 'handler.ts:18', 'Nothing from outside is known to reach the SQL text of pool.query().'],
    ['no sensitive place', 'handler.ts:17', 'No model knows a sensitive place'],
  ])('says why there is none: %s', (_title, place, text) => {
    const { status, stdout } = run('explain', place);
    expect(stdout).toContain('no flow is reported here.');
    expect(stdout).toContain(text);
    expect(status).toBe(1);
  });

  it('reads CommonJS', () => {
    expect(run('explain', 'plain.cjs:3').stdout).toContain('no-command-injection\n  event.body');
  });

  it("uses the project's configuration, and its models", () => {
    const cwd = join(directory, 'own');
    const ask = (place: string) => spawnSync(process.execPath, [bin, 'explain', place], { cwd, encoding: 'utf8' });
    expect(ask('handler.js:3').stdout).toContain('handler.js:3:13  mine/no-sql-injection');
    expect(ask('handler.js:4').stdout).toContain('removed by clean(event.body) at handler.js:4');
  });

  it.each([
    [[], 'expected a command'],
    [['list'], 'there is no command "list"'],
    [['explain'], 'explain takes one place: FILE:LINE'],
    [['explain', 'handler.ts'], 'expected FILE:LINE, such as src/handler.ts:12, found "handler.ts"'],
    [['explain', 'none.ts:3'], 'there is no file'],
    [['explain', 'handler.ts:999'], 'handler.ts has 21 lines, none is number 999'],
    [['explain', 'broken.js:1'], 'broken.js:1 cannot be parsed'],
    [['explain', 'ignored/x.js:1'], 'the configuration of ESLint ignores ignored/x.js'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(`serverless-security: `);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it('tells how it is used', () => {
    expect(run('--help').stdout).toContain('explain FILE:LINE');
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
