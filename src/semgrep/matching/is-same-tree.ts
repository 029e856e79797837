import type { Tree } from '../syntax/tree.ts';

/** Are two parts of a program the same code, whose names mean the same? Places do not count. */
export function isSameTree(left: Tree, right: Tree): boolean {
  if (left === right) return true;
  if (isWord(left) && isWord(right)) return left.text === right.text && hasSameDeclaration(left, right);
  if (left.kind === 'list' && left.text === 'attributes') return true;
  if (left.kind !== right.kind || left.text !== right.text) return false;
  return areSameTrees(left.children, right.children);
}

/** Are two sequences of parts the same code? */
export function areSameTrees(left: readonly Tree[], right: readonly Tree[]): boolean {
  return left.length === right.length && left.every((each, index) => isSameTree(each, right[index]!));
}

function isWord(tree: Tree): boolean {
  return tree.kind === 'name' || tree.kind === 'ident';
}

function hasSameDeclaration(left: Tree, right: Tree): boolean {
  const [one, other] = [left.meaning?.declaration, right.meaning?.declaration];
  return one === undefined || other === undefined || one === other;
}
