import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachFunction } from '../../../src/analysis/ir/each-function.ts';
import { printModule } from '../../../src/analysis/ir/print-ir.ts';
import { verifyIr } from '../../../src/analysis/ir/verify-ir.ts';
import { InvariantError } from '../../../src/util/invariant-error.ts';
import { readFixtures } from '../../support/annotated-fixture.ts';
import { lowerText } from './lower-text.ts';

const sources = readFixtures(fileURLToPath(new URL('../../flows', import.meta.url))).flatMap((each) => each.files);

describe('verifyIr', () => {
  it('accepts what is lowered from every flow fixture', () => {
    let count = 0;
    for (const { path, text } of sources) {
      const extension = /\.(ts|tsx|js|cjs)$/u.exec(path)?.[1] as 'ts' | 'tsx' | 'js' | 'cjs' | undefined;
      if (extension === undefined) continue;
      for (const each of eachFunction(lowerText(text, 'oxc', extension).init)) {
        verifyIr(each);
        count++;
      }
    }
    expect(count).toBeGreaterThan(1_000);
  });

  it('names the function and what is wrong', () => {
    const init = lowerText('const a = 1;').init.lower();
    expect(() => {
      verifyIr({ ...init, registerCount: 0 });
    }).toThrow(InvariantError);
    expect(() => {
      verifyIr({ ...init, blocks: [] });
    }).toThrow('there is no entry block');
  });
});

describe('printModule', () => {
  it('prints the same code for the trees of both parsers', () => {
    const text = 'export const f = async (a: string) => { for (const b of a) { if (b ?? a) return `x${b}`; } };';
    expect(printModule(lowerText(text, 'typescript'))).toBe(printModule(lowerText(text, 'oxc')));
  });
});
