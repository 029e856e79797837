import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'serverless-security-public-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});
writeFileSync(
  join(directory, 'serverless.yml'),
  'service: a\nprovider: { name: aws }\nfunctions: { list: { handler: list.handler, events: [{ httpApi: GET /orders }] } }\n',
);

function verify(comment: string): readonly string[] {
  const text = `import { Pool } from 'pg';\nconst pool = new Pool();\n${comment}\nexport const handler = async () => pool.query('SELECT * FROM orders');\n`;
  return new Linter({ configType: 'flat', cwd: '/' })
    .verify(text, [{ files: ['**/*.js'], ...plugin.configs.recommended }], { filename: join(directory, 'list.js') })
    .map(({ message }) => message);
}

it('a comment `@public` needs a reason, and its absence is told', () => {
  expect(verify('/** @public the catalogue is there for everybody */')).toEqual([]);
  expect(verify('')).toEqual([expect.stringMatching(/^handler runs SQL on a database .* for anybody: GET \/orders has no authorizer/u)]);
  for (const comment of ['/** @public */', '/** @public - */', '/**\n * Lists orders.\n * @public\n */'])
    expect(verify(comment)).toEqual([
      '`@public` says that anybody may call handler, which runs SQL on a database (pool.query(), line ' +
        `${3 + comment.split('\n').length}), and not why: without a reason it counts for nothing. Write the reason behind it, or ask who calls.`,
    ]);
});
