import { getNativeParser, readTree } from '../../analysis/project/native-parser.ts';
import { getNodes } from '../../analysis/lowering/syntax.ts';
import { buildTree } from './build-tree.ts';
import { propagateConstants } from './propagate-constants.ts';
import { resolveNames } from './resolve-names.ts';
import type { Tree } from './tree.ts';

/** A program of JavaScript or TypeScript as Semgrep sees it. */
export interface ProgramTree {
  readonly text: string;
  readonly statements: readonly Tree[];
}

/** Parses a program; a text is why it is none. */
export function parseProgram(text: string, language: 'js' | 'ts' | 'tsx'): ProgramTree | string {
  const native = getNativeParser();
  if (typeof native === 'string') return native;
  let problem = 'it has a syntax error';
  for (const lang of language === 'js' ? (['jsx', 'tsx'] as const) : ([language] as const)) {
    for (const sourceType of ['module', 'script'] as const) {
      const result = native(`program.${language}`, text, { lang, sourceType, astType: 'ts', preserveParens: true });
      const program = readTree(result);
      const [error] = result.errors;
      if (error !== undefined && getNodes(program, 'body').length === 0) {
        problem = error.message;
        continue;
      }
      const statements = buildTree(program, { text, isPattern: false, isTypeScript: language !== 'js' });
      resolveNames(statements);
      propagateConstants(statements);
      return { text, statements };
    }
  }
  return problem;
}
