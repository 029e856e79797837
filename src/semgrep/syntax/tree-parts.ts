import type { SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { Parentheses } from './parentheses.ts';
import { Tree } from './tree.ts';

/** What is known while the tree of one text is built. */
export interface TreeSource {
  readonly text: string;
  /** Is it a pattern, in which some names stand for `...`? */
  readonly isPattern: boolean;
  /** The parentheses around expressions, where the syntax has no nodes for them. */
  readonly parentheses?: Parentheses | undefined;
}

/** Expressions, statements and definitions are within each other; here they meet. */
interface TreeParts {
  expression: (node: SyntaxNode | undefined, source: TreeSource) => Tree;
  statements: (nodes: readonly SyntaxNode[], source: TreeSource) => readonly Tree[];
  statement: (node: SyntaxNode | undefined, source: TreeSource) => Tree;
  functionParts: (node: SyntaxNode, source: TreeSource) => readonly [parameters: Tree, body: Tree, returnType: Tree];
  classBody: (node: SyntaxNode, source: TreeSource) => Tree;
  fields: (nodes: readonly SyntaxNode[], source: TreeSource) => readonly Tree[];
  jsx: (node: SyntaxNode, source: TreeSource) => Tree;
  type: (node: SyntaxNode | undefined, source: TreeSource) => Tree;
}

function missing(): never {
  throw new Error('build-tree.ts has not been loaded');
}

/** The functions that build parts of a tree; filled by their files. */
export const treeParts: TreeParts = {
  expression: missing,
  statements: missing,
  statement: missing,
  functionParts: missing,
  classBody: missing,
  fields: missing,
  jsx: missing,
  type: missing,
};

/** The tree of what is not there. */
export function makeNone(at: number): Tree {
  return new Tree('none', '', { start: at, end: at });
}

/** Makes a tree from the beginning of its first part to the end of its last. */
export function makeAround(kind: Tree['kind'], text: string, children: readonly Tree[]): Tree {
  const first = children[0];
  const last = children[children.length - 1];
  return new Tree(kind, text, { start: first?.start ?? 0, end: last?.end ?? 0 }, children);
}
