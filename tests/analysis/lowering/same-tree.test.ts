import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter, type Rule, type SourceCode } from 'eslint';
import { describe, expect, it } from 'vitest';
import { printModule, type PrintOptions } from '../../../src/analysis/ir/print-ir.ts';
import { lowerModule } from '../../../src/analysis/lowering/lower-module.ts';
import { makeModuleStore } from '../../../src/analysis/project/module-store.ts';
import { isSourceFile } from '../../support/annotated-fixture.ts';

/** Of each folder so many programs are lowered, spread over all of them. */
const mostFiles = 300;

/** An optional parameter with a decorator begins at the decorator in trees of oxc, and at the name in those of typescript-eslint. */
const optionalDecorated = /@\w+\([^()]*\) \w+\?/u;

/** The code of a file as it is lowered for a handler that imports it: read from disk, parsed by oxc. */
function printSibling(file: string, options: PrintOptions): string {
  const module = makeModuleStore().getModule(file);
  return module === undefined || 'problem' in module ? `no module: ${module?.problem ?? 'no file'}` : printModule(module, options);
}

/** The code of a file as it is lowered when it is linted: from the tree of ESLint's own parser, or of typescript-eslint for TypeScript. */
function printLinted(file: string, options: PrintOptions): string | undefined {
  const seen = lint(file, 'module') ?? lint(file, 'commonjs');
  return seen === undefined ? undefined : printModule(lowerModule({ file, text: seen.text, ast: seen.ast }), options);
}

/** Answers what rules see of a file; `undefined` when it cannot be parsed. */
function lint(file: string, sourceType: 'module' | 'commonjs'): SourceCode | undefined {
  let seen: SourceCode | undefined;
  const rule: Rule.RuleModule = {
    create({ sourceCode }) {
      seen = sourceCode;
      return {};
    },
  };
  const config: Linter.Config[] = [
    { files: ['**/*.{js,mjs,cjs}'], languageOptions: { sourceType } },
    { files: ['**/*.{ts,mts,cts}'], languageOptions: { parser } },
    { plugins: { test: { rules: { see: rule } } }, rules: { 'test/see': 'error' } },
  ];
  new Linter({ cwd: '/' }).verify(readFileSync(file, 'utf8'), config, { filename: file });
  return seen;
}

describe.each(['../../flows/', '../../fixtures/ir/'])('programs of %s', (name) => {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isSourceFile)
    .filter((_file, index, { length }) => index % Math.ceil(length / mostFiles) === 0);

  it('are the same code from the tree of oxc and from the tree that ESLint has', () => {
    const different = files.filter((file) => {
      const options = { spans: !optionalDecorated.test(readFileSync(folder + file, 'utf8')) };
      const linted = printLinted(folder + file, options);
      // Decorators in JavaScript are read by oxc only.
      return linted !== undefined && linted !== printSibling(folder + file, options);
    });
    expect(files.length).toBeGreaterThan(1);
    expect(different).toEqual([]);
  });
});
