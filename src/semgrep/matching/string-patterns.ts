import type { Tree } from '../syntax/tree.ts';

/** A regular expression of a pattern, over a whole text or a part of it. */
export type RegexTest = (text: string) => boolean;

/** `"=~/source/flags"`: answers the regular expression of such a string. */
export function findRegexText(text: string): string | undefined {
  if (!text.startsWith('=~/')) return undefined;
  const found = /^=~\/(.*)\/([a-z]*)$/su.exec(text);
  if (found === null) return undefined;
  const [, source = '', flags = ''] = found;
  return flags === '' ? source : `(?${flags})${source}`;
}

/** Does a literal of a pattern stand for any text, as `"..."` does? */
export function isAnyText(tree: Tree): boolean {
  return tree.text === '...';
}
