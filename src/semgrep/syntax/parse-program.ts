import type { SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildTree } from './build-tree.ts';
import { Parentheses, type SyntaxToken } from './parentheses.ts';
import { parseTolerantly } from './parse-tolerantly.ts';
import { propagateConstants } from './propagate-constants.ts';
import { resolveNames } from './resolve-names.ts';
import type { Tree } from './tree.ts';

/** A program of JavaScript or TypeScript as Semgrep sees it. */
export interface ProgramTree {
  readonly text: string;
  readonly statements: readonly Tree[];
}

/** The syntax of a program that somebody else has parsed. */
export interface ParsedSyntax {
  readonly ast: SyntaxNode;
  readonly tokens: readonly SyntaxToken[];
}

/** Parses a program, around syntax errors if need be; a text is why it is none. */
export function parseProgram(text: string, language: 'js' | 'ts' | 'tsx', parsed?: ParsedSyntax): ProgramTree | string {
  const program = parsed ?? parseTolerantly(text, language, true);
  if (typeof program === 'string') return program;
  const parentheses = parsed === undefined ? undefined : new Parentheses(parsed.tokens);
  const statements = buildTree(program.ast, { text: 'text' in program ? program.text : text, isPattern: false, parentheses });
  resolveNames(statements);
  propagateConstants(statements);
  return { text, statements };
}
