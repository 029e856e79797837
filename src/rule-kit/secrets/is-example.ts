import { exampleWords } from '../../models/secrets/credential-words.ts';
import { splitName } from '../../secrets/name-meaning.ts';

/** Does a name say that what it names only shows what a value may look like? */
export function isExample(name: string | undefined): boolean {
  if (name === undefined) return false;
  const words = splitName(name);
  return /^vectors?$/u.test(words.at(-1) ?? '') || words.some((word) => exampleWords.has(word));
}
