import type { PatternTree } from '../syntax/parse-pattern.ts';
import type { Tree, TreeKind } from '../syntax/tree.ts';

/** What any program must have which a pattern matches. */
export interface PatternWords {
  /** Names and keywords. */
  readonly words: readonly string[];
  /** Texts that are somewhere in it: names of modules. */
  readonly texts: readonly string[];
}

/** Lists what any program must have which a pattern matches. */
export function collectPatternWords(pattern: PatternTree): PatternWords {
  const found = { words: new Set<string>(), texts: new Set<string>() };
  if (pattern.kind === 'statements') for (const each of pattern.trees) collect(each, found);
  else collect(pattern.tree, found);
  return { words: [...found.words], texts: [...found.texts] };
}

interface FoundWords {
  readonly words: Set<string>;
  readonly texts: Set<string>;
}

const isWord = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function collect(tree: Tree, found: FoundWords): void {
  const isName = tree.kind === 'name' || tree.kind === 'ident';
  if (isName && tree.metavariable === undefined && isWord.test(tree.text) && !implied.has(tree.text)) found.words.add(tree.text);
  // A field may be written with the quotes and escapes of a string.
  if (tree.kind === 'type' || tree.kind === 'typed') return;
  if (tree.kind === 'pair') collectData(tree, found);
  const keyword = keywords.get(tree.kind);
  if (keyword !== undefined) found.words.add(keyword);
  if (tree.kind === 'import-from' || tree.kind === 'import-as') collectModule(tree.child(0), found);
  for (const each of tree.children) collect(each, found);
}

/** Nobody writes words of data with escapes. */
function collectData({ children }: Tree, { texts }: FoundWords): void {
  for (const { kind, text, metavariable } of children)
    if (kind === 'string' && metavariable === undefined && /^[\w-]+$/u.test(text)) texts.add(text);
}

/** Nobody writes the name of a module with escapes. */
function collectModule(source: Tree, { texts }: FoundWords): void {
  const isPlain = source.kind === 'string' && source.metavariable === undefined && source.children.length === 0;
  if (isPlain && /^[\w@][\w@/.-]*$/u.test(source.text)) texts.add(source.text);
}

/** Names that trees have and programs need not. */
const implied: ReadonlySet<string> = new Set(['default', 'debugger', 'import', 'require', 'constructor']);

/** Statements that are always written with a word. */
const keywords: ReadonlyMap<TreeKind, string> = new Map<TreeKind, string>([
  ['try', 'try'],
  ['throw', 'throw'],
  ['switch', 'switch'],
]);
