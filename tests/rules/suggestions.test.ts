import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

function lint(code: string): Linter.LintMessage[] {
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  return linter.verify(code, [{ files: ['**/*.js'], languageOptions: { parser, sourceType: 'commonjs' }, ...plugin.configs.recommended }], {
    filename: '/example/handler.js',
  });
}

/** Answers the code after the only suggestion of the only finding. */
function applySuggestion(code: string): string | undefined {
  const [message] = lint(code);
  const [suggestion] = message?.suggestions ?? [];
  if (suggestion === undefined) return undefined;
  const [start, end] = suggestion.fix.range;
  return code.slice(0, start) + suggestion.fix.text + code.slice(end);
}

const pg = (call: string): string =>
  `const { Pool } = require('pg');\nconst pool = new Pool();\nexports.handler = async (event) => {\n  const { id, name } = event.queryStringParameters;\n  return ${call};\n};\n`;
const command = (call: string): string =>
  `const cp = require('node:child_process');\nexports.handler = async (event) => {\n  const { file } = event.queryStringParameters;\n  ${call};\n};\n`;

describe('suggestions of no-sql-injection', () => {
  it('bind quoted and bare values', () => {
    const fixed = applySuggestion(pg("pool.query(`SELECT * FROM t WHERE id = ${id} AND name = '${name}'`)"));
    expect(fixed).toContain("pool.query('SELECT * FROM t WHERE id = $1 AND name = $2', [id, name])");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('are not offered for names, which cannot be bound', () => {
    expect(applySuggestion(pg('pool.query(`SELECT * FROM t ORDER BY ${id}`)'))).toBeUndefined();
  });

  it('are not offered where values are given already', () => {
    expect(applySuggestion(pg('pool.query(`SELECT * FROM t WHERE id = ${id} AND a = $1`, [1])'))).toBeUndefined();
  });
});

describe('suggestions of no-command-injection', () => {
  it('run the program without a shell', () => {
    const fixed = applySuggestion(command('cp.execSync(`wc -l ${file}`)'));
    expect(fixed).toContain("cp.execFileSync('wc', ['-l', file])");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('are not offered where a shell is needed', () => {
    expect(applySuggestion(command('cp.execSync(`wc -l ${file} | sort`)'))).toBeUndefined();
  });

  it('are not offered for programs that read the value as an option', () => {
    expect(applySuggestion(command('cp.execSync(`git clone ${file}`)'))).toBeUndefined();
  });
});
