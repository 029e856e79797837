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

  it('bind the values of an insertion', () => {
    const fixed = applySuggestion(pg("pool.query(`INSERT INTO t (id, name) VALUES (${id}, '${name}')`)"));
    expect(fixed).toContain("pool.query('INSERT INTO t (id, name) VALUES ($1, $2)', [id, name])");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('are not offered for lists, columns and conditions', () => {
    expect(applySuggestion(pg('pool.query(`SELECT * FROM t WHERE id IN (${id})`)'))).toBeUndefined();
    expect(applySuggestion(pg('pool.query(`INSERT INTO t (a, ${id}) VALUES (1, 2)`)'))).toBeUndefined();
    expect(applySuggestion(pg('pool.query(`SELECT count(${id}) FROM t`)'))).toBeUndefined();
    expect(applySuggestion(pg('pool.query(`SELECT * FROM t WHERE a = 1 AND ${id}`)'))).toBeUndefined();
  });

  it('are not offered for several statements, which take no values', () => {
    expect(applySuggestion(pg('pool.query(`SET x = 1; SELECT * FROM t WHERE id = ${id}`)'))).toBeUndefined();
  });

  it('are not offered for the limit of MySQL, which is no text', () => {
    const mysql = pg('pool.query(`SELECT * FROM t LIMIT ${id}`)').replace("{ Pool } = require('pg')", "mysql = require('mysql2')");
    expect(applySuggestion(mysql.replace('new Pool()', 'mysql.createPool({})'))).toBeUndefined();
    expect(applySuggestion(pg('pool.query(`SELECT * FROM t LIMIT ${id}`)'))).toContain("'SELECT * FROM t LIMIT $1', [id]");
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
    expect(fixed).toContain("cp.execFileSync('wc', ['-l', String(file)])");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('take quotes around a value away', () => {
    const fixed = applySuggestion(command('cp.execSync(`wc -l "${file}"`, { cwd: "/tmp" })'));
    expect(fixed).toContain(`cp.execFileSync('wc', ['-l', String(file)], { cwd: "/tmp" })`);
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('keep a callback', () => {
    const fixed = applySuggestion(command('cp.exec(`wc -l ${file}`, (error, stdout) => console.log(stdout))'));
    expect(fixed).toContain("cp.execFile('wc', ['-l', String(file)], (error, stdout) => console.log(stdout))");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('use an imported function where it is in scope', () => {
    const code = (names: string): string =>
      `const { ${names} } = require('child_process');\nexports.handler = async (event) => {\n  execSync(\`wc -l \${event.body}\`);\n};\n`;
    expect(applySuggestion(code('execSync'))).toBeUndefined();
    const fixed = applySuggestion(code('execSync, execFileSync'));
    expect(fixed).toContain("execFileSync('wc', ['-l', String(event.body)])");
    expect(lint(fixed ?? '')).toEqual([]);
  });

  it('are not offered where a module is imported by assignment', () => {
    const code =
      "import cp = require('child_process');\nexport const handler = async (event) => {\n  cp.execSync(`wc -l ${event.body}`);\n};\n";
    expect(lint(code)).toHaveLength(1);
    expect(applySuggestion(code)).toBeUndefined();
  });

  it('are not offered for other objects that have an exec', () => {
    expect(applySuggestion(command('cp.exec(`wc -l ${file}`)').replace('node:child_process', 'shelljs'))).toBeUndefined();
  });

  it('are not offered where the options ask for a shell or cannot be seen', () => {
    expect(applySuggestion(command("cp.execSync(`wc -l ${file}`, { shell: '/bin/bash' })"))).toBeUndefined();
    expect(applySuggestion(command('cp.execSync(`wc -l ${file}`, options)'))).toBeUndefined();
  });

  it('are not offered for what only a shell knows', () => {
    expect(applySuggestion(command('cp.execSync(`cd ${file}`)'))).toBeUndefined();
    expect(applySuggestion(command('cp.execSync(`LC_ALL=C wc -l ${file}`)'))).toBeUndefined();
    expect(applySuggestion(command('cp.execSync(`wc -l "a ${file}"`)'))).toBeUndefined();
  });

  it('are not offered where a shell is needed', () => {
    expect(applySuggestion(command('cp.execSync(`wc -l ${file} | sort`)'))).toBeUndefined();
  });

  it('are not offered for programs that read the value as an option', () => {
    expect(applySuggestion(command('cp.execSync(`git clone ${file}`)'))).toBeUndefined();
  });
});
