import type { PatternTree } from '../syntax/parse-pattern.ts';
import type { Tree } from '../syntax/tree.ts';

/** Lists the names that any program must have which a pattern matches. */
export function collectPatternWords(pattern: PatternTree): readonly string[] {
  const words = new Set<string>();
  if (pattern.kind === 'statements') for (const each of pattern.trees) collect(each, words);
  else collect(pattern.tree, words);
  return [...words];
}

const isWord = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function collect(tree: Tree, words: Set<string>): void {
  const isName = tree.kind === 'name' || tree.kind === 'ident';
  if (isName && tree.metavariable === undefined && isWord.test(tree.text) && !implied.has(tree.text)) words.add(tree.text);
  // A field may be written with the quotes and escapes of a string.
  if (tree.kind === 'type' || tree.kind === 'typed') return;
  for (const each of tree.children) collect(each, words);
}

/** Names that trees have and programs need not. */
const implied: ReadonlySet<string> = new Set(['default', 'debugger', 'import', 'require', 'constructor']);
