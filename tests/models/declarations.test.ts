import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseModelPath } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel } from '../../src/models/schema.ts';
import { checkLibraryModels, type ModelFile } from '../support/check-library-models.ts';
import { uncheckedRows } from './unchecked-rows.ts';

const folder = new URL('../../src/models/libraries/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort();
const modules = await Promise.all(
  names.map(async (name) => [name, (await import(new URL(name, folder).href)) as Readonly<Record<string, LibraryModel>>] as const),
);
const files: readonly ModelFile[] = modules.flatMap(([file, module]) => Object.values(module).map((model) => ({ file, model })));

const kinds = [
  'types',
  'sources',
  'sinks',
  'sanitizers',
  'guards',
  'flows',
  'natives',
  'schemas',
  'launches',
  'properties',
  'secretReads',
  'credentials',
] as const;

describe('library models and declarations', () => {
  const problems = checkLibraryModels(files).map((each) => ({ ...each, message: `${each.file}: ${each.row} ${each.text}` }));

  const excuses = uncheckedRows.flatMap(({ file, says }) => says.map((text) => ({ file, text })));

  it('agree, row by row', () => {
    const unknown = problems.filter(({ file, message }) => !excuses.some((each) => each.file === file && message.includes(each.text)));
    expect(unknown.map(({ message }) => message)).toEqual([]);
  });

  it('have no stale exceptions', () => {
    const stale = excuses.filter((each) => !problems.some(({ file, message }) => each.file === file && message.includes(each.text)));
    expect(stale).toEqual([]);
  });
});

describe('the check', () => {
  it('names the row and the member of a typing error', () => {
    const model: LibraryModel = {
      package: 'pg',
      evidence: 'https://node-postgres.com',
      types: [{ name: 'example.Pool', path: 'Member[Pool].Instance', declared: ['Pol'] }],
      sinks: [
        { threat: 'sql', type: 'example.Pool', path: 'Member[query].Argument[0]' },
        { threat: 'sql', type: 'example.Pool', path: 'Member[qurey].Argument[0]' },
        { threat: 'sql', type: 'example.Pool', path: 'Member[end].Argument[3]' },
      ],
    };
    expect(checkLibraryModels([{ file: 'pg.ts', model }]).map(({ row, text }) => `${row} ${text}`)).toEqual([
      "types[0] declared: no type 'Pol' is exported",
      "sinks[1] path 'example.Pool' Member[qurey].Argument[0]: there is no member 'qurey' of Pool",
      "sinks[2] path 'example.Pool' Member[end].Argument[3]: { (): Promise<void>; (callback: () => void): void; } takes no argument 3",
    ]);
  });
});

describe.each(names)('%s', (name) => {
  const models = files.filter(({ file }) => file === name).map(({ model }) => model);

  it('names its evidence', () => {
    for (const model of models) expect(model.evidence).toMatch(/^https?:\/\/\S+$/u);
  });

  it('has paths that parse', () => {
    for (const model of models) {
      for (const kind of kinds) {
        for (const row of model[kind] ?? []) {
          for (const key of ['path', 'from', 'to', 'subject', 'program', 'arguments', 'input'] as const) {
            const path: unknown = key in row ? row[key as keyof typeof row] : undefined;
            if (typeof path === 'string') expect(() => parseModelPath(path)).not.toThrow();
          }
          const conditions = 'when' in row && typeof row.when === 'object' ? row.when : [];
          for (const condition of conditions) expect(() => parseModelPath(condition.path)).not.toThrow();
        }
      }
    }
  });

  it('says nothing twice', () => {
    for (const model of models) {
      for (const kind of kinds) {
        const rows = (model[kind] ?? []).map((row) => JSON.stringify(row));
        expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
      }
    }
  });

  it('is data only', () => {
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\s\/\/.*$/gmu, '');
    const code = text.replaceAll(/'(?:[^'\\\n]|\\.)*'/gu, "''");
    expect(code).not.toMatch(/=>|\bfunction\b|\bclass\b|\blet\b/u);
  });

  it('is named for its model when it holds one', () => {
    const [exported, ...more] = Object.keys(modules.find(([file]) => file === name)?.[1] ?? {});
    if (exported === undefined || more.length > 0) return;
    const words = exported.replaceAll(/[A-Z]+|\d+(?=[A-Z]|$)/gu, (word) => `-${word.toLowerCase()}`).replaceAll('-', '');
    expect(words.startsWith(name.replace(/\.ts$/u, '').replaceAll('-', ''))).toBe(true);
  });
});
