import { getNodes, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import './build-jsx.ts';
import './build-type.ts';
import { buildStatements } from './build-statement.ts';
import type { Tree } from './tree.ts';
import type { TreeSource } from './tree-parts.ts';

/** Builds the statements of a whole program. */
export function buildTree(program: SyntaxNode, source: TreeSource): readonly Tree[] {
  return buildStatements(getNodes(program, 'body'), source);
}
