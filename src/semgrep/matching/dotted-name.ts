import { Tree } from '../syntax/tree.ts';

const dotted = new WeakMap<Tree, Tree>();
const written = new WeakMap<Tree, string>();

/** Answers `exec` of `child_process` as `child_process.exec`, standing where the name stands; made once for a name. */
export function getDotted(name: Tree, path: readonly string[]): Tree {
  let tree = dotted.get(name);
  if (tree === undefined) dotted.set(name, (tree = makeDotted(name, path)));
  return tree;
}

/** Answers how a part of such a name would be written; `undefined` for what stands in the program. */
export function readDotted(tree: Tree): string | undefined {
  return written.get(tree);
}

function makeDotted(name: Tree, path: readonly string[]): Tree {
  const [first = '', ...others] = path;
  let tree = new Tree('name', first, name);
  tree.meaning = { path: [first] };
  let text = first;
  written.set(tree, text);
  for (const each of others) {
    const ident = new Tree('ident', each, name);
    tree = new Tree('dot', '', name, [tree, ident]);
    text += `.${each}`;
    written.set(ident, each);
    written.set(tree, text);
  }
  return tree;
}
