import { isExponential } from './slow-patterns.ts';

/** Letters and digits as a secret has them, none twice in a row. */
const sample = 'k7QzXw3mRt9VbN2pLs8Yc4Hd6Jf1Gh5TgKaBe0';

/** Characters of the sample that nothing else writes. */
const own = new Set(sample);

/** It stands alone, or behind the scheme of a header. */
const texts = ['', 'Bearer ', 'Basic '].map((scheme) => scheme + sample);

/** Does replacing what a pattern matches leave no more than `most` characters of a secret? Decided with a sample, never for slow patterns. */
export function hidesText(
  { source, flags }: { readonly source: string; readonly flags: string },
  replacement: string,
  most: number,
): boolean {
  if (isExponential(source, flags)) return false;
  try {
    const pattern = new RegExp(source, flags);
    const written = replacement.replaceAll(/\$(?:[&`']|\d+|<\w+>)/gu, '');
    return texts.some((text) => countShown(text.replace(pattern, replacement), written) <= most);
  } catch {
    return false;
  }
}

function countShown(left: string, written: string): number {
  let shown = 0;
  for (const character of left) if (own.has(character) && !written.includes(character)) shown++;
  return shown;
}
