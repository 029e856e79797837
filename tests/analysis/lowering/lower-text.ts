import * as typescriptParser from '@typescript-eslint/parser';
import { parseSync } from 'oxc-parser';
import type { IrModule } from '../../../src/analysis/ir/ir.ts';
import { lowerModule, type ParsedFile } from '../../../src/analysis/lowering/lower-module.ts';

/** A parser whose trees the lowering reads. */
export type ParserName = 'oxc' | 'typescript';

/** Lowers a text that was parsed by one of the parsers; the file is named `a.<extension>`. */
export function lowerText(text: string, parser: ParserName = 'oxc', extension: 'ts' | 'tsx' | 'js' | 'cjs' = 'ts'): IrModule {
  return lowerModule(parseText(`a.${extension}`, text, parser));
}

/** Parses a text by one of the parsers. */
export function parseText(file: string, text: string, parser: ParserName): ParsedFile {
  const sourceType = file.endsWith('.cjs') ? 'script' : 'module';
  switch (parser) {
    case 'oxc': {
      const lang = file.endsWith('.ts') ? 'ts' : file.endsWith('.tsx') ? 'tsx' : 'jsx';
      const { program, comments, errors } = parseSync(file, text, {
        lang,
        sourceType,
        astType: 'ts',
        range: true,
        preserveParens: false,
      });
      const [error] = errors;
      if (error !== undefined) throw new Error(`${error.message} in ${text}`);
      return { file, text, ast: program, comments };
    }
    case 'typescript': {
      const options = {
        filePath: file,
        range: true,
        loc: true,
        comment: true,
        sourceType,
        ecmaFeatures: { jsx: !file.endsWith('.ts') },
      } as const;
      return { file, text, ast: typescriptParser.parseForESLint(text, options).ast };
    }
  }
}
