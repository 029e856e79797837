import type { Tree } from './tree.ts';

/** Prints a tree on one line: `call(name:foo, list:arguments())`. */
export function printTree(tree: Tree): string {
  const word = tree.text === '' ? tree.kind : `${tree.kind}:${tree.text}`;
  return tree.children.length === 0 ? word : `${word}(${tree.children.map(printTree).join(', ')})`;
}
