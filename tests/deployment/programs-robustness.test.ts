import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataProgram } from '../../src/deployment/read-data-program.ts';
import { readPrograms } from '../../src/deployment/read-programs.ts';
import { readTerraform } from '../../src/deployment/read-terraform.ts';
import { findHclParser } from '../../src/util/hcl-tree.ts';
import { cdkCases } from './programs/cdk-cases.ts';
import { pulumiCases } from './programs/pulumi-cases.ts';
import { sstCases } from './programs/sst-cases.ts';
import { terraformCases } from './programs/terraform-cases.ts';

function makeSources(files: Readonly<Record<string, string>>) {
  return {
    root: '/nowhere',
    files: Object.keys(files).map((file) => `/nowhere/${file}`),
    readText: (file: string) => files[file.replace('/nowhere/', '')],
    makeCode: () => undefined,
  };
}

const programs = [...cdkCases, ...sstCases, ...pulumiCases].flatMap(({ files }) => Object.entries(files));
const terraform = terraformCases.flatMap(({ files }) => Object.values(files));

/** Takes a piece out of a text, or puts it in once more. */
function spoil(text: string, from: number, length: number, isTwice: boolean): string {
  const start = Math.floor(from * text.length);
  const piece = text.slice(start, start + length);
  return text.slice(0, start) + (isTwice ? piece + piece : '') + text.slice(start + length);
}

const spoiling = [fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.boolean()] as const;

describe('whatever is written', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programs), ...spoiling, ([file, text], from, length, isTwice) => {
        const spoilt = `// aws-cdk-lib\n${spoil(text, from, length, isTwice)}`;
        expect(readPrograms(makeSources({ [file]: spoilt })).files.length).toBeGreaterThan(0);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it.skipIf(findHclParser() === undefined)('is read without an exception from Terraform', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terraform), ...spoiling, (text, from, length, isTwice) => {
        expect(readTerraform(makeSources({ 'main.tf': spoil(text, from, length, isTwice) }))).toBeDefined();
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it.each([
    ['no end', `import 'aws-cdk-lib'; while (true) { for (;;) { new Map(); } }`],
    ['a function that calls itself twice', `import 'aws-cdk-lib'; function f(n: number): any { return [f(n + 1), f(n + 2)]; } f(0);`],
    ['a class that extends itself', `import 'aws-cdk-lib'; class A extends A { constructor() { super(); new A(); } } new A();`],
    ['a class that makes itself', `import { Stack } from 'aws-cdk-lib'; class A extends Stack { constructor() { super(); new A(); } }`],
    [
      'lists that hold themselves',
      `import { Stack } from 'aws-cdk-lib'; const a: any[] = []; a.push(a); const o: any = { a }; o.o = o; new Stack(o, a); export default o;`,
    ],
    [
      'a list that grows while it is gone through',
      `import 'aws-cdk-lib'; const a = [1]; for (const x of a) { a.push(x); } a.forEach(() => a.push(...a));`,
    ],
    ['texts that double', `import 'aws-cdk-lib'; let t = 'xx'; for (let i = 0; i < 100; i++) { t = t + t; }`],
    [
      'lists that double',
      `import 'aws-cdk-lib'; let t = [1]; for (let i = 0; i < 100; i++) { t = t.concat(t); t.push(...t); t = [...t, ...t]; }`,
    ],
    [
      'an unknown condition in each round',
      `import { x } from 'aws-cdk-lib'; let a: any = 0; for (let i = 0; i < 2000; i++) { if (x.y(i)) a = [a, i]; else a = { a }; }`,
    ],
    ['nested unknown conditions', `import { x } from 'aws-cdk-lib'; ${'if (x.y()) { '.repeat(60)}${'} else { x.z(); }'.repeat(60)}`],
    ['deep expressions', `import 'aws-cdk-lib'; const a = ${'['.repeat(3000)}${']'.repeat(3000)};`],
    ['long chains', `import { x } from 'aws-cdk-lib'; x${'.y()'.repeat(2000)};`],
  ])('ends soon: %s', (_, text) => {
    const start = process.cpuUsage();
    readPrograms(makeSources({ 'a.ts': text }));
    readDataProgram('/nowhere/a.ts', () => text);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(4000);
  });
});
