import { isExponential } from './slow-patterns.ts';

/** Letters and digits as a secret has them, none twice in a row. */
const sample = 'k7QzXw3mRt9VbN2pLs8Yc4Hd6Jf1Gh5TgKaBe0';

/** Characters of the sample that nothing else writes. */
const own = new Set(sample);

/** Does replacing what a pattern matches leave no more than `most` characters of a secret? Decided with a sample, never for slow patterns. */
export function hidesText(
  { source, flags }: { readonly source: string; readonly flags: string },
  replacement: string,
  most: number,
): boolean {
  if (isExponential(source, flags)) return false;
  try {
    const left = sample.replace(new RegExp(source, flags), replacement);
    const written = replacement.replaceAll(/\$(?:[&`']|\d+|<\w+>)/gu, '');
    let shown = 0;
    for (const character of left) if (own.has(character) && !written.includes(character)) shown++;
    return shown <= most;
  } catch {
    return false;
  }
}
