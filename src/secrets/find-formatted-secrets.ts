import type { SecretFormatRow } from '../models/secrets/schema.ts';
import { compileFormat, type CompiledFormat } from './compile-format.ts';
import { isDummy } from './is-placeholder.ts';
import { measureRandomness } from './measure-randomness.ts';
import { splitName } from './name-meaning.ts';
import { hasValidCheck } from './verify-check.ts';

/** A credential of a known form within a text. */
export interface FormattedSecret {
  readonly row: SecretFormatRow;
  readonly value: string;
  /** Where in the text it begins. */
  readonly index: number;
}

/** Forms of credentials, ordered for one walk over a text. */
export interface FormatIndex {
  /** What a character may be, by its code: a sum of the kinds below. */
  readonly kinds: Uint8Array;
  /** The number of characters of the shortest credential. */
  readonly shortest: number;
  /** By the first two characters, as a number: which of the lists of beginnings; 0 is the empty one. */
  readonly listOfPair: Uint16Array;
  readonly lists: readonly (readonly PrefixEntry[])[];
  /** The number of characters of the shortest credential that is found by how it begins. */
  readonly shortestByPrefix: number;
  readonly byInfix: readonly CompiledFormat[];
  /** The number of characters of the shortest of these. */
  readonly shortestInfix: number;
  /** Looked for in whole values. */
  readonly whole: readonly CompiledFormat[];
  /** Those of them that need no word nearby. */
  readonly wholeAnywhere: readonly CompiledFormat[];
  /** The number of characters of the shortest and the longest of these. */
  readonly shortestAnywhere: number;
  readonly longestAnywhere: number;
}

interface PrefixEntry {
  readonly prefix: string;
  readonly format: CompiledFormat;
}

/** The first one of a credential. */
const startKind = 1;
/** A letter or digit. */
const wordKind = 2;
/** One of those that credentials are written with. */
const partKind = 4;

const leastBits = 4.7;

/** A shorter text holds no credential of a known form. */
export const shortestSecret = 12;

/** Orders forms for `findFormattedSecrets`. Throws `ShapeError` when a shape cannot be read. */
export function buildFormatIndex(rows: readonly SecretFormatRow[]): FormatIndex {
  const byPrefix = new Map<number, PrefixEntry[]>();
  const formats = rows.map(compileFormat);
  for (const format of formats) {
    for (const prefix of format.prefixes) {
      for (const pair of listPairs(prefix)) {
        const entries = byPrefix.get(pair) ?? [];
        entries.push({ prefix, format });
        byPrefix.set(pair, entries);
      }
    }
  }
  const starts = new Set(Array.from(byPrefix.keys(), (pair) => pair >> 7));
  const listOfPair = new Uint16Array(128 * 128);
  const lists: PrefixEntry[][] = [[]];
  for (const [pair, entries] of byPrefix) {
    listOfPair[pair] = lists.length;
    lists.push(entries.sort((a, b) => b.prefix.length - a.prefix.length));
  }
  const kinds = new Uint8Array(128);
  for (let code = 0; code < kinds.length; code++) {
    kinds[code] = (starts.has(code) ? startKind : 0) | (isWordCode(code) ? wordKind : 0) | (isPartCode(code) ? partKind : 0);
  }
  for (const { signs } of formats) {
    for (let at = 0; at < signs.length; at++) kinds[signs.charCodeAt(at)] = (kinds[signs.charCodeAt(at)] ?? 0) | partKind;
  }
  const byInfix = formats.filter((format) => format.infix !== undefined);
  const whole = formats.filter((format) => format.prefixes.length === 0 && format.infix === undefined);
  const wholeAnywhere = whole.filter((format) => format.row.near === undefined);
  return {
    kinds,
    shortest: Math.max(shortestSecret, Math.min(...formats.map(({ least }) => least))),
    listOfPair,
    lists,
    shortestByPrefix: Math.min(...formats.map(({ prefixes, least }) => (prefixes.length > 0 ? least : Infinity))),
    byInfix,
    shortestInfix: Math.min(...byInfix.map(({ least }) => least)),
    whole,
    wholeAnywhere,
    shortestAnywhere: Math.min(...wholeAnywhere.map(({ least }) => least)),
    longestAnywhere: Math.max(...wholeAnywhere.map(({ most }) => most)),
  };
}

/** Parts of a text without a break that are long enough for a credential: where each starts and ends, one after the other. */
export type DenseParts = readonly number[];

const noParts: DenseParts = [];

/**
 * Answers the dense parts of a text. Looks at the last character of each part that could be one first, so that prose is passed over with a
 * look at every fifth of its characters.
 */
export function collectDenseParts({ kinds, shortest }: FormatIndex, text: string): DenseParts {
  let parts: number[] | undefined;
  for (let last = shortest - 1; last < text.length;) {
    let at = last;
    while (at > last - shortest && ((kinds[text.charCodeAt(at)] ?? 0) & partKind) !== 0) at--;
    if (at > last - shortest) {
      last = at + shortest;
      continue;
    }
    let start = at + 1;
    const before = parts?.at(-1) ?? 0;
    while (start > before && ((kinds[text.charCodeAt(start - 1)] ?? 0) & partKind) !== 0) start--;
    let end = last + 1;
    while (end < text.length && ((kinds[text.charCodeAt(end)] ?? 0) & partKind) !== 0) end++;
    (parts ??= []).push(start, end);
    last = end + shortest;
  }
  return parts ?? noParts;
}

/**
 * Finds credentials of known forms in the dense parts of a text, in the order of the text, none within another. `place` is the name of the
 * text's place; forms that need a word nearby ask it.
 */
export function findFormattedSecrets(
  index: FormatIndex,
  text: string,
  place: string,
  parts: DenseParts = collectDenseParts(index, text),
): readonly FormattedSecret[] {
  if (parts.length === 0) return [];
  const found: FormattedSecret[] = [];
  let hasLong = false;
  for (let at = 0; at < parts.length; at += 2) {
    const start = parts[at] ?? 0;
    const end = parts[at + 1] ?? 0;
    collectByPrefix(index, text, start, end, found);
    hasLong ||= end - start >= index.shortestInfix;
  }
  if (hasLong) for (const format of index.byInfix) collectByInfix(format, text, parts, found);
  if (found.length === 0 && !collectWhole(place === '' ? index.wholeAnywhere : index.whole, text, place, found))
    collectWords(index, text, parts, found);
  return found.length < 2 ? found : withoutOverlaps(found);
}

function collectByPrefix(index: FormatIndex, text: string, start: number, end: number, found: FormattedSecret[]): void {
  const { kinds, listOfPair, lists } = index;
  const last = end - index.shortestByPrefix;
  let isInWord = start > 0 && isWordCode(text.charCodeAt(start - 1));
  for (let at = start; at <= last; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    const canStart = !isInWord && (kind & startKind) !== 0;
    isInWord = (kind & wordKind) !== 0;
    if (!canStart) continue;
    const list = listOfPair[getPair(text, at)] ?? 0;
    if (list === 0) continue;
    for (const { prefix, format } of lists[list] ?? []) {
      if (end - at < format.least || !text.startsWith(prefix, at)) continue;
      const secret = matchAt(format, text, at);
      if (secret === undefined) continue;
      found.push(secret);
      at += secret.value.length - 1;
      isInWord = true;
      break;
    }
  }
}

/** The pairs with which a credential of a beginning can start. */
function listPairs(prefix: string): readonly number[] {
  return prefix.length > 1 ? [getPair(prefix, 0)] : Array.from({ length: 128 }, (_, second) => (prefix.charCodeAt(0) << 7) | second);
}

/** Two characters as a number. */
function getPair(text: string, at: number): number {
  return (text.charCodeAt(at) << 7) | (text.charCodeAt(at + 1) & 127);
}

/** Letters and digits: what follows one within a text begins no credential. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

const signsOfAlphabets = '+/=_.~-';

/** One of those of all alphabets. */
function isPartCode(code: number): boolean {
  return (code < 128 && isWordCode(code)) || signsOfAlphabets.includes(String.fromCharCode(code));
}

/** Looks for the text within once for all parts. */
function collectByInfix(format: CompiledFormat, text: string, parts: DenseParts, found: FormattedSecret[]): void {
  const { infix } = format;
  if (infix === undefined) return;
  let part = 0;
  for (let at = text.indexOf(infix.text, parts[0]); at >= 0; at = text.indexOf(infix.text, at + 1)) {
    while (part < parts.length && (parts[part + 1] ?? 0) <= at) part += 2;
    const from = parts[part];
    if (from === undefined) return;
    for (let before = infix.most; before >= infix.least; before--) {
      const start = at - before;
      if (start < from || (start > 0 && isWordCode(text.charCodeAt(start - 1)))) continue;
      const secret = matchAt(format, text, start);
      if (secret !== undefined) found.push(secret);
    }
  }
}

function collectWhole(formats: readonly CompiledFormat[], text: string, place: string, found: FormattedSecret[]): boolean {
  if (formats.every(({ least }) => text.length < least) || /\s/u.test(text)) return false;
  const words = place === '' ? [] : splitName(place);
  const joined = words.join('');
  for (const format of formats) {
    if (text.length < format.least || text.length > format.most) continue;
    const { near } = format.row;
    if (near !== undefined && !near.some((word) => (word.length > 3 ? joined.includes(word) : words.includes(word)))) continue;
    const secret = matchAt(format, text, 0);
    if (secret?.value.length !== text.length || !isRandomEnough(text)) continue;
    found.push(secret);
    return true;
  }
  return false;
}

/** Words of a sentence or a comment, as far as their form needs no word nearby. */
function collectWords(index: FormatIndex, text: string, parts: DenseParts, found: FormattedSecret[]): void {
  for (let at = 0; at < parts.length; at += 2) {
    const start = parts[at] ?? 0;
    const end = parts[at + 1] ?? 0;
    if (end - start === text.length) return;
    if (end - start < index.shortestAnywhere || end - start > index.longestAnywhere) continue;
    for (const format of index.wholeAnywhere) {
      if (end - start < format.least || end - start > format.most) continue;
      const secret = matchAt(format, text, start);
      if (secret?.value.length !== end - start || !isRandomEnough(secret.value)) continue;
      found.push(secret);
      break;
    }
  }
}

/** Forms without a beginning of their own are those of names as well. */
function isRandomEnough(text: string): boolean {
  return /^[\da-f-]+$/iu.test(text) || measureRandomness(text) >= leastBits;
}

function matchAt(format: CompiledFormat, text: string, at: number): FormattedSecret | undefined {
  const { pattern, row, texts } = format;
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[0];
  if (value === undefined) return undefined;
  let rest = value;
  for (const literal of texts) rest = rest.replace(literal, '');
  if (isDummy(rest)) return undefined;
  if (!hasValidCheck(row, value)) return undefined;
  return { row, value, index: at };
}

function withoutOverlaps(found: readonly FormattedSecret[]): readonly FormattedSecret[] {
  const kept: FormattedSecret[] = [];
  let end = 0;
  for (const secret of found.toSorted((a, b) => a.index - b.index)) {
    if (secret.index < end) continue;
    kept.push(secret);
    end = secret.index + secret.value.length;
  }
  return kept;
}
