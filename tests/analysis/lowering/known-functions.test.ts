import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachFunction } from '../../../src/analysis/ir/each-function.ts';
import { printModule } from '../../../src/analysis/ir/print-ir.ts';
import type { KnownFunctions } from '../../../src/analysis/lowering/known-functions.ts';
import { lowerModule, type LoweredModule } from '../../../src/analysis/lowering/lower-module.ts';
import { parseModule } from '../../../src/analysis/project/parse-module.ts';
import { isSourceFile } from '../../support/annotated-fixture.ts';

function lower(file: string, text: string, known?: KnownFunctions): LoweredModule | undefined {
  const parsed = parseModule(file, text);
  return 'error' in parsed ? undefined : lowerModule({ file, text, ...parsed, known });
}

/** Lowers a version of a file and answers what the next one can use. */
function learn(file: string, text: string, known?: KnownFunctions): KnownFunctions | undefined {
  const module = lower(file, text, known);
  if (module === undefined) return undefined;
  for (const each of eachFunction(module.init)) expect(each.file).toBe(file);
  const taken = module.takeFunctions();
  module.release();
  return taken;
}

function print(module: LoweredModule | undefined): string {
  return module === undefined ? 'no module' : printModule(module, { spans: true });
}

/** Texts of a file one after the other, as somebody types. */
function listEdits(text: string): readonly string[] {
  const lines = text.split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && /^(?:export |async |function |const |class )/u.test(line));
  const typed = [...lines.slice(0, middle), '// typed', '', ...lines.slice(middle)].join('\n');
  return [`// above\n${text}`, middle > 0 ? typed : text, `${text}\n// below`, text];
}

/** Of the fixtures so many are edited, spread over all of them. */
const mostFiles = 300;

describe('functions of the last version of a file', () => {
  const folder = fileURLToPath(new URL('../../flows/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isSourceFile)
    .filter((_file, index, { length }) => index % Math.ceil(length / mostFiles) === 0);

  it('are the code of the next version, wherever they stand there', () => {
    const different = files.filter((name) => {
      const file = folder + name;
      const text = readFileSync(file, 'utf8');
      let known = learn(file, text);
      return listEdits(text).some((edited) => {
        const isDifferent = print(lower(file, edited, known)) !== print(lower(file, edited));
        known = learn(file, edited, known);
        return isDifferent;
      });
    });
    expect(files.length).toBeGreaterThan(1);
    expect(different).toEqual([]);
  });

  it('are not lowered again', () => {
    const text = 'function first(a) { return () => a; }\nexport const second = (b) => b.c;\n';
    const known = learn('/a.js', text);
    const [before] = [...(lower('/a.js', text, known)?.functions.values() ?? [])].map((each) => each.lower());
    const [after] = [...(lower('/a.js', text, known)?.functions.values() ?? [])].map((each) => each.lower());
    expect(after).toBe(before);
    expect(after?.name).toBe('first');
  });

  it('are not used where the file declares other names', () => {
    const text = 'export function read() { return query(pool); }\n';
    const edited = `${text}const pool = 1;\n`;
    expect(print(lower('/a.js', edited, learn('/a.js', text)))).toBe(print(lower('/a.js', edited)));
    expect(print(lower('/a.js', edited))).toContain('module pool');
  });
});
