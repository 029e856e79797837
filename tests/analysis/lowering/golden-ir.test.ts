import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachFunction } from '../../../src/analysis/ir/each-function.ts';
import { printModule } from '../../../src/analysis/ir/print-ir.ts';
import { verifyIr } from '../../../src/analysis/ir/verify-ir.ts';
import { lowerText } from './lower-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/ir/', import.meta.url));
const files = readdirSync(folder).sort();
const golden = '.ir.txt';
const programs = files.filter((name) => !name.endsWith(golden));

/** `branches.ts` is `branches.ir.txt`. */
function nameGolden(program: string): string {
  return program.replace(/\.\w+$/u, golden);
}

// A missing file is written, but with `CI` it is an error.
describe.each(programs)('%s', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  const extension = name.endsWith('.ts') ? 'ts' : name.endsWith('.cjs') ? 'cjs' : 'js';

  it('is lowered as written down', async () => {
    await expect(printModule(lowerText(text, 'oxc', extension))).toMatchFileSnapshot(`${folder}${nameGolden(name)}`);
  });

  it('is lowered the same from the other parser', () => {
    expect(printModule(lowerText(text, 'typescript', extension))).toBe(printModule(lowerText(text, 'oxc', extension)));
  });

  it('keeps the laws of the representation', () => {
    const functions = [...eachFunction(lowerText(text, 'oxc', extension).init)];
    expect(functions.length).toBeGreaterThan(1);
    for (const each of functions) verifyIr(each);
  });
});

it('nothing is written down of programs that are gone', () => {
  expect(files.filter((name) => name.endsWith(golden) && !programs.map(nameGolden).includes(name))).toEqual([]);
});
