import type { Tree, TreeKind } from '../syntax/tree.ts';

/** Kinds of trees that are expressions. */
export const expressionKinds: ReadonlySet<TreeKind> = new Set<TreeKind>([
  'name',
  'special',
  'string',
  'number',
  'boolean',
  'null',
  'undefined',
  'regexp',
  'call',
  'new',
  'operator',
  'op',
  'template',
  'dot',
  'index',
  'assign',
  'conditional',
  'sequence',
  'array',
  'object',
  'lambda',
  'class',
  'await',
  'yield',
  'cast',
  'other',
  'jsx',
]);

/** Lists the expressions within an expression, not the expression itself, nor what is within functions and classes. */
export function* eachSubexpression(tree: Tree): Generator<Tree> {
  for (const child of tree.children) {
    if (expressionKinds.has(child.kind) && child.kind !== 'op') yield child;
    if (child.kind !== 'class') yield* eachSubexpression(child);
  }
}
