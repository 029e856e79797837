import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Flow } from '../../src/analysis/finding.ts';
import plugin from '../../src/index.ts';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { getBuiltInFormats } from '../../src/secrets/built-in-formats.ts';
import { makeExcerpt, printFlowSteps } from '../../src/reporting/print-flow.ts';
import { makeRandom, makeSecret } from './make-secrets.ts';

const directory = mkdtempSync(join(tmpdir(), 'serverless-security-redaction-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const channel = 'eslint-plugin-serverless-security:flow';
const failure = 'eslint-plugin-serverless-security:failure';
/** Those that ESLint brings along. */
const formatters = ['html', 'stylish', 'json', 'json-with-metadata'];
const rules: Linter.RulesRecord = { ...plugin.configs.strict.rules, 'serverless-security/no-hardcoded-secret': 'error' };

/** A program in which a credential stands in all that rules can tell of: callees, keys, texts, sinks. */
const print = (name: string, value: string, key: string): string => `
const { Client } = require('pg');
const ${name} = '${value}';
exports.handler = async (event) => {
  await new Client({ ${name}: '${value}' }).query('SELECT 1 AS "${value}" FROM x WHERE id = ' + event.pathParameters.id);
  await fetch('https://partner.io/' + event.pathParameters.path + '?${name}=${value}');
  console.log('${value}', event.headers.authorization, { '${key}': event.headers['x-api-key'] });
  eval(\`run('${value}', \${event.body})\`);
  const table = { '${key}': event.queryStringParameters['${key}'] };
  require('child_process').exec(\`curl -H "Authorization: Bearer ${value}" \${table['${key}']}\`);
  return { statusCode: 302, headers: { location: event.queryStringParameters.to }, body: '${value}' + event.body };
};
`;

const eslint = new ESLint({
  cwd: directory,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' }, plugins: { 'serverless-security': plugin }, rules }],
});

/** What a formatter of SARIF 2.1.0 writes of findings: the message, its place, and what the rules say of themselves. */
function writeSarif(messages: readonly Linter.LintMessage[]): unknown {
  const driver = {
    name: 'ESLint',
    rules: Object.entries(plugin.rules).map(([id, { meta }]) => ({ id, shortDescription: { text: meta.docs.description } })),
  };
  const results = messages.map(({ ruleId, message, line, column, endLine, endColumn }) => ({
    ruleId,
    message: { text: message },
    locations: [{ physicalLocation: { region: { startLine: line, startColumn: column, endLine, endColumn } } }],
  }));
  return { version: '2.1.0', runs: [{ tool: { driver }, results }] };
}

/** All that is told of a program: messages of all rules, suggestions, pages, the steps of flows. */
async function tellAll(text: string): Promise<string> {
  const filename = join(directory, 'handler.js');
  writeFileSync(filename, text);
  const flows: Flow[] = [];
  const hear = (heard: unknown): void => void flows.push((heard as { readonly flow: Flow }).flow);
  subscribe(channel, hear);
  const failures: unknown[] = [];
  const note = (heard: unknown): void => void failures.push(String((heard as { readonly error: unknown }).error));
  subscribe(failure, note);
  const standardError = vi.spyOn(process.stderr, 'write');
  const results = await eslint.lintText(text, { filePath: filename });
  const printed = standardError.mock.calls.map(([line]) => String(line));
  standardError.mockRestore();
  unsubscribe(failure, note);
  unsubscribe(channel, hear);
  const messages = results.flatMap((result) => result.messages);
  expect(new Set(messages.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(4);
  expect(flows.length).toBeGreaterThan(3);
  // Formatters are given the text of the file as well; what they write of it is not said by us.
  const said = results.map((result) => ({ ...result, source: undefined }));
  const formatted = await Promise.all(formatters.map(async (name) => (await eslint.loadFormatter(name)).format(said)));
  const steps = flows.flatMap((flow) => [
    ...printFlowSteps(directory, flow),
    JSON.stringify(makeExcerpt(directory, flow.sink.at)),
    flow.source.text,
  ]);
  return JSON.stringify([messages, formatted, writeSarif(messages), steps, printed, failures]);
}

describe('all that is told of a credential', () => {
  it.each(secretFormats.map((row, position) => [row.id, row, position] as const))('%s', async (_id, row, position) => {
    const value = makeSecret(row, makeRandom(position + 7));
    const name = `${row.near?.[0] ?? 'api'}Key`;
    // A form that needs the name of its place is none as the name of something else.
    const isFree = row.near === undefined && getBuiltInFormats().whole.every((format) => format.row !== row);
    const said = (await tellAll(print(name, value, isFree ? value : 'id')))
      .replaceAll(row.label, '')
      .replaceAll(row.id.toUpperCase().replaceAll('-', '_'), '');
    expect(said).not.toContain(value.slice(-8));
    expect(said).not.toContain(value.slice(0, 12));
  });
});
