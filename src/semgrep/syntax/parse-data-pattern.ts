import { buildData, ellipsisKey } from './build-data.ts';
import type { PatternTree } from './parse-pattern.ts';
import type { Tree } from './tree.ts';

/** Parses a pattern of JSON or YAML; a text is why it is none. */
export function parseDataPattern(text: string, language: 'json' | 'yaml'): PatternTree | string {
  const hasBrackets = language === 'json' && /^\s*[{[]/u.test(text);
  // A comma may end a pair, as it stands in an object.
  const pair = language === 'json' && !hasBrackets ? text.replace(/,\s*$/u, '') : text;
  const trees = buildData(language === 'json' ? pair : writeEllipses(text), { language, isPattern: true });
  if (typeof trees === 'string') return trees;
  const [tree, ...others] = trees;
  if (tree === undefined || others.length > 0 || (language === 'yaml' && tree.kind === 'ellipsis')) return 'is no value';
  return { kind: 'expression', tree: hasBrackets ? tree : unwrap(tree) };
}

/** A pattern of one pair is the pair, and one of one item is the item. */
function unwrap(tree: Tree): Tree {
  const [only] = tree.children;
  const isAlone = tree.children.length === 1 && (tree.kind === 'dictionary' || tree.kind === 'array');
  return isAlone && only !== undefined ? only : tree;
}

/** Lines that are `...`, which YAML takes for a text or for the end of what is there, become items or keys, as the lines beside them are. */
function writeEllipses(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      if (isEllipsisLine.test(line)) return writeEllipsis(lines, index);
      return beginsKeys(line, lines[index + 1] ?? '') ? line.replace(/\.\.\.\s*$/u, `${ellipsisKey}:`) : line;
    })
    .join('\n');
}

/** Is a line an item that is `...`, with keys of the same item below it? */
function beginsKeys(line: string, next: string): boolean {
  const item = /^[ \t]*(?:-[ \t]+)+(?=\.\.\.[ \t]*$)/u.exec(line)?.[0];
  return item !== undefined && next.trim() !== '' && getIndentation(next).length === item.length;
}

function writeEllipsis(lines: readonly string[], index: number): string {
  const indentation = getIndentation(lines[index] ?? '');
  const beside = findBeside(lines.slice(index + 1), indentation) ?? findBeside(lines.slice(0, index).reverse(), indentation);
  return beside?.trimStart().startsWith('- ') === true ? `${indentation}- ...` : `${indentation}${ellipsisKey}:`;
}

/** The first line with the same indentation, of those up to the end of the block. */
function findBeside(lines: readonly string[], indentation: string): string | undefined {
  const others = lines.filter((line) => line.trim() !== '' && !isEllipsisLine.test(line));
  const first = others.find((line) => getIndentation(line).length <= indentation.length);
  return first !== undefined && getIndentation(first) === indentation ? first : undefined;
}

const isEllipsisLine = /^[ \t]*\.\.\.[ \t]*$/u;

function getIndentation(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}
