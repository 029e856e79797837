import {
  contentWords,
  guardedWords,
  healthWords,
  pagePathWords,
  pageWords,
  signInPairs,
  signInWords,
} from '../models/deployment/public-routes.ts';

/** A request as it is described; or the name of a function or bucket alone. */
export interface Exposed {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly name: string;
}

/** Does the path, or where it tells nothing the name, say that everybody is meant to call: to sign in, to look whether it runs, to read pages? */
export function isMeantPublic({ method, path, name }: Exposed): boolean {
  if (method === 'OPTIONS') return true;
  const isPath = path !== undefined && !/^(?:\$default|\/?\{[^}]*\+\}|\/?\*?)$/u.test(path);
  const parts = isPath ? path.split('/').filter((part) => part !== '') : [name];
  const words = parts.flatMap(splitWords);
  if (words.some((word) => guardedWords.has(word))) return false;
  const isChange = method === 'DELETE' || method === 'PUT' || method === 'PATCH';
  if (!isChange && words.some((word) => signInWords.has(word))) return true;
  if (method !== 'DELETE' && words.some((word, index) => signInPairs.has(`${word} ${words[index + 1] ?? ''}`))) return true;
  if (isChange || method === 'POST') return false;
  const isChosen = parts.some((part) => /\{[^}+]*\}/u.test(part));
  if (!isPath) return words.some((word) => healthWords.has(word) || contentWords.has(word) || pageWords.has(word));
  if (!isChosen && words.some((word) => healthWords.has(word))) return true;
  return (
    isFile(parts) || parts.some((part) => contentWords.has(part.toLowerCase()) || (!isChosen && pagePathWords.has(part.toLowerCase())))
  );
}

/** `index.html`: what is read as it is. */
function isFile(parts: readonly string[]): boolean {
  return /^[\w-]+\.(?:html?|css|js|map|ico|png|jpe?g|svg|webp|txt|xml|webmanifest|woff2?)$/u.test(parts.at(-1) ?? '');
}

/** Parameters are no words. */
function splitWords(part: string): readonly string[] {
  return part
    .replaceAll(/\{[^}]*\}/gu, ' ')
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .split(/[^A-Za-z\d]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
