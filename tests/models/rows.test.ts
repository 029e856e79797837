import { readdirSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import type { LibraryModel, SinkRow } from '../../src/models/schema.ts';
import { importFormNames, useFormNames, writeRowProgram, type RowProgram } from '../support/row-program.ts';
import { findWays } from '../support/row-ways.ts';

/** So many programs are written for each row, in other forms than for the next row. */
const formsOfRow = 2;

/** Rows whose callable is a keyword, which not all forms can be made of. */
const keywords: readonly string[] = ['code-evaluation.ts: module Member[import].Argument[0]'];

const models: readonly { readonly file: string; readonly model: LibraryModel }[] = await loadModels();
const ways = findWays(models.map(({ model }) => model));

async function loadModels(): Promise<{ file: string; model: LibraryModel }[]> {
  const loaded: { file: string; model: LibraryModel }[] = [];
  for (const folder of ['libraries', 'language']) {
    const place = new URL(`../../src/models/${folder}/`, import.meta.url);
    for (const file of readdirSync(place).sort()) {
      const module = (await import(new URL(file, place).href)) as Readonly<Record<string, LibraryModel>>;
      for (const model of Object.values(module)) if (typeof model === 'object' && 'package' in model) loaded.push({ file, model });
    }
  }
  return loaded;
}

const ruleOfThreat = new Map(
  Object.entries(plugin.rules).flatMap(([id, rule]) => rule.meta.docs.threats.map((threat) => [threat, id] as const)),
);

/** What only an object poses is put there as one. */
const objectThreats: readonly string[] = ['nosql', 'mass-assignment', 'prototype'];

function getRuleId({ threat }: SinkRow): string | undefined {
  return ruleOfThreat.get(threat === 'sql-bare' ? 'sql' : threat);
}

/** Does the row speak of what is put there, not of certain parts of it or of secrets? */
function isOfWholes({ threat, within }: SinkRow): boolean {
  return threat !== 'exposure' && within?.at === undefined && within?.names !== true && within?.gaps !== true;
}

/** `file: threat type path`, by which a row is named here. */
function nameRow(file: string, { threat, type = '', path }: SinkRow): string {
  return `${file}: ${threat} ${type} ${path}`.replaceAll(/\s+/gu, ' ');
}

const linter = new Linter({ configType: 'flat', cwd: '/' });

function reports(text: string, program: RowProgram): boolean {
  const isScript = program.importForm.startsWith('required');
  const id = `serverless-security/${getRuleId(program.row) ?? ''}`;
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.{ts,cjs}'],
        languageOptions: { parser, sourceType: isScript ? 'commonjs' : 'module' },
        ...plugin.configs.strict,
        rules: { [id]: 'error' },
      },
    ],
    { filename: new URL(isScript ? 'handler.cjs' : 'handler.ts', import.meta.url).pathname },
  );
  return messages.some(({ ruleId }) => ruleId === id);
}

/** The programs for a row in some forms, with the texts that could be written. */
function writePrograms(model: LibraryModel, row: SinkRow, start: number, data: string): readonly (RowProgram & { text: string })[] {
  const programs: (RowProgram & { text: string })[] = [];
  const forms = importFormNames.length * useFormNames.length;
  for (let turn = 0; turn < forms && programs.length < formsOfRow; turn++) {
    // Both numbers have no divisor in common with how many forms there are.
    const form = (start * 13 + turn * 7) % forms;
    const importForm = importFormNames[form % importFormNames.length]!;
    const useForm = useFormNames[Math.floor(form / importFormNames.length)]!;
    const program = { model, row, ways, importForm, useForm, data };
    const text = writeRowProgram(program);
    if (text !== undefined) programs.push({ ...program, text });
  }
  return programs;
}

describe('each sink row', { timeout: 120_000 }, () => {
  const rows = models.flatMap(({ file, model }) => (model.sinks ?? []).filter(isOfWholes).map((row) => ({ file, model, row })));

  it('is met in programs of several forms', () => {
    const missed = new Set<string>();
    let unwritten = 0;
    for (const [index, { file, model, row }] of rows.entries()) {
      const data = objectThreats.includes(row.threat) ? 'JSON.parse(event.body)' : 'event.queryStringParameters.q';
      const programs = writePrograms(model, row, index, data);
      if (programs.length === 0) unwritten++;
      if (!programs.every((program) => reports(program.text, program))) missed.add(nameRow(file, row));
    }
    expect([...missed].sort()).toEqual(keywords);
    expect(unwritten / rows.length).toBeLessThan(0.1);
  });

  it('is silent about what nobody sends', () => {
    const harmless = ["'x'", 'Number(event.queryStringParameters.q)', 'process.env.SOME_NAME', 'event.requestContext.requestId'];
    const found: string[] = [];
    for (const [index, { file, model, row }] of rows.entries()) {
      const data = harmless[index % harmless.length]!;
      for (const program of writePrograms(model, row, index, data).slice(0, 1))
        if (reports(program.text, program)) found.push(`${nameRow(file, row)}\n${program.text}`);
    }
    expect(found).toEqual([]);
  });
});
