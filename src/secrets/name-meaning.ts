import {
  credentialWords,
  doubtfulKeyOwners,
  emptyEndings,
  joinedEndings,
  keyOwners,
  markerOwners,
  otherMeanings,
  passOwners,
  purposeWords,
} from '../models/secrets/credential-words.ts';

/** What a name says that its value is. `token`: a word that other things are called as well. `header`: a header that carries one. */
export type NameMeaning = 'credential' | 'token' | 'header' | undefined;

/** Answers what a name means. */
export type NameReader = (name: string) => NameMeaning;

const remembered = new Map<string, NameMeaning>();
const mostRemembered = 20_000;

/** Answers whether a name of a variable, property, parameter, environment variable or option means a credential. */
export function getNameMeaning(name: string): NameMeaning {
  if (remembered.has(name)) return remembered.get(name);
  if (remembered.size >= mostRemembered) remembered.clear();
  const meaning = readName(name);
  remembered.set(name, meaning);
  return meaning;
}

/** Makes what reads names with more of them that mean a credential: `licence code` is one of `shopLicenceCode` and `LICENCE_CODE`. */
export function makeNameReader(names: readonly string[]): NameReader {
  if (names.length === 0) return getNameMeaning;
  const endings = names.map((name) => ` ${splitName(name).join(' ')}`);
  return (name) => {
    const words = ` ${splitName(name).join(' ')}`;
    return endings.some((ending) => words.endsWith(ending)) ? 'credential' : getNameMeaning(name);
  };
}

/** Answers whether a key is short for a password: `pass` beside a user, which means other things elsewhere. */
export function isPasswordBeside(name: string, hasAccount: boolean): boolean {
  return hasAccount && /^pass$/iu.test(name);
}

const rememberedWords = new Map<string, readonly string[]>();

/** Answers the words of a name, in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db` and `password`. */
export function splitName(name: string): readonly string[] {
  let words = rememberedWords.get(name);
  if (words === undefined) {
    if (rememberedWords.size >= mostRemembered) rememberedWords.clear();
    words = readWords(name);
    rememberedWords.set(name, words);
  }
  return words;
}

function readWords(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '');
}

function readName(name: string): NameMeaning {
  if (name.length < 2 || name.length > 80) return undefined;
  const words = dropPurpose(splitName(name));
  let end = words.length;
  while (end > 1 && isEmptyEnding(words, end - 1)) end--;
  const last = (words[end - 1] ?? '').replace(/\d+$/u, '');
  const before = words[end - 2];
  if (words.slice(0, end).some((word, index) => otherMeanings.has(word) || otherMeanings.has(`${word} ${words[index + 1] ?? ''}`)))
    return undefined;
  if (last === 'key') return getKeyMeaning(before);
  if (last === 'string') return before === 'connection' ? 'credential' : undefined;
  if (last === 'pass') return before !== undefined && passOwners.has(before) ? 'credential' : 'token';
  if (last === 'token' && before !== undefined && markerOwners.has(before)) return undefined;
  if (!credentialWords.has(last)) return joinedEndings.some((ending) => last.endsWith(ending)) ? 'credential' : undefined;
  return last === 'token' && before === undefined ? 'token' : last.endsWith('token') ? 'token' : 'credential';
}

function getKeyMeaning(owner: string | undefined): NameMeaning {
  if (owner === undefined) return undefined;
  return keyOwners.has(owner) ? 'credential' : doubtfulKeyOwners.has(owner) ? 'token' : undefined;
}

/** `tokenForStripe` is a token: whose it is says nothing of what it is. */
function dropPurpose(words: readonly string[]): readonly string[] {
  const index = words.findIndex((word, at) => at > 0 && purposeWords.has(word));
  return index < 0 ? words : words.slice(0, index);
}

function isEmptyEnding(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (word === 'string' && words[index - 1] === 'connection') return false;
  return emptyEndings.has(word) || /^(?:v?\d+|[a-z])$/u.test(word);
}
