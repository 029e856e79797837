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
  /** By the first character. */
  readonly byPrefix: ReadonlyMap<number, readonly PrefixEntry[]>;
  readonly byInfix: readonly CompiledFormat[];
  /** Looked for in whole values. */
  readonly whole: readonly CompiledFormat[];
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
      const code = prefix.charCodeAt(0);
      const entries = byPrefix.get(code) ?? [];
      entries.push({ prefix, format });
      byPrefix.set(code, entries);
    }
  }
  for (const entries of byPrefix.values()) entries.sort((a, b) => b.prefix.length - a.prefix.length);
  const kinds = new Uint8Array(128);
  for (let code = 0; code < kinds.length; code++) {
    kinds[code] = (byPrefix.has(code) ? startKind : 0) | (isWordCode(code) ? wordKind : 0) | (isPartCode(code) ? partKind : 0);
  }
  for (const { signs } of formats) {
    for (let at = 0; at < signs.length; at++) kinds[signs.charCodeAt(at)] = (kinds[signs.charCodeAt(at)] ?? 0) | partKind;
  }
  return {
    kinds,
    shortest: Math.max(shortestSecret, Math.min(...formats.map(({ least }) => least))),
    byPrefix,
    byInfix: formats.filter((format) => format.infix !== undefined),
    whole: formats.filter((format) => format.prefixes.length === 0 && format.infix === undefined),
  };
}

/**
 * Has the text a part without a break that is long enough for a credential? Looks at the last character of each part that could be one
 * first, so that prose is passed over with a look at every fifth of its characters.
 */
export function hasDensePart({ kinds, shortest }: FormatIndex, text: string): boolean {
  for (let end = shortest - 1; end < text.length;) {
    let at = end;
    while (at > end - shortest && ((kinds[text.charCodeAt(at)] ?? 0) & partKind) !== 0) at--;
    if (at === end - shortest) return true;
    end = at + shortest;
  }
  return false;
}

/**
 * Finds credentials of known forms in a text, in the order of the text, none within another. `place` is the name of the text's place;
 * forms that need a word nearby ask it.
 */
export function findFormattedSecrets(index: FormatIndex, text: string, place: string): readonly FormattedSecret[] {
  if (text.length < shortestSecret) return [];
  const found: FormattedSecret[] = [];
  collectByPrefix(index, text, found);
  for (const format of index.byInfix) collectByInfix(format, text, found);
  if (found.length === 0) collectWhole(index, text, place, found);
  return found.length < 2 ? found : withoutOverlaps(found);
}

function collectByPrefix(index: FormatIndex, text: string, found: FormattedSecret[]): void {
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (index.kinds[code] ?? 0) : wordKind;
    const canStart = !isInWord && (kind & startKind) !== 0;
    isInWord = (kind & wordKind) !== 0;
    if (!canStart) continue;
    for (const { prefix, format } of index.byPrefix.get(code) ?? []) {
      if (!text.startsWith(prefix, at)) continue;
      const secret = matchAt(format, text, at);
      if (secret === undefined) continue;
      found.push(secret);
      at += secret.value.length - 1;
      isInWord = true;
      break;
    }
  }
}

/** Letters and digits: what follows one within a text begins no credential. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

const signsOfAlphabets = '+/=_.-';

/** One of those of all alphabets. */
function isPartCode(code: number): boolean {
  return (code < 128 && isWordCode(code)) || signsOfAlphabets.includes(String.fromCharCode(code));
}

function collectByInfix(format: CompiledFormat, text: string, found: FormattedSecret[]): void {
  const { infix } = format;
  if (infix === undefined) return;
  for (let at = text.indexOf(infix.text); at >= 0; at = text.indexOf(infix.text, at + 1)) {
    for (let before = infix.most; before >= infix.least; before--) {
      const start = at - before;
      if (start < 0 || (start > 0 && isWordCode(text.charCodeAt(start - 1)))) continue;
      const secret = matchAt(format, text, start);
      if (secret !== undefined) found.push(secret);
    }
  }
}

function collectWhole(index: FormatIndex, text: string, place: string, found: FormattedSecret[]): void {
  if (/\s/u.test(text)) return;
  const words = place === '' ? [] : splitName(place);
  const joined = words.join('');
  for (const format of index.whole) {
    if (text.length < format.least || text.length > format.most) continue;
    const { near } = format.row;
    if (near !== undefined && !near.some((word) => (word.length > 3 ? joined.includes(word) : words.includes(word)))) continue;
    const secret = matchAt(format, text, 0);
    if (secret?.value.length !== text.length || !isRandomEnough(text)) continue;
    found.push(secret);
    return;
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
  if (row.check !== undefined && !hasValidCheck(row.check, value)) return undefined;
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
