import { buildTree } from './build-tree.ts';
import { parseTolerantly } from './parse-tolerantly.ts';
import { propagateConstants } from './propagate-constants.ts';
import { resolveNames } from './resolve-names.ts';
import type { Tree } from './tree.ts';

/** A program of JavaScript or TypeScript as Semgrep sees it. */
export interface ProgramTree {
  readonly text: string;
  readonly statements: readonly Tree[];
}

/** Parses a program, around syntax errors if need be; a text is why it is none. */
export function parseProgram(text: string, language: 'js' | 'ts' | 'tsx'): ProgramTree | string {
  const program = parseTolerantly(text, language, true);
  if (typeof program === 'string') return program;
  const statements = buildTree(program.ast, { text: program.text, isPattern: false });
  resolveNames(statements);
  propagateConstants(statements);
  return { text, statements };
}
