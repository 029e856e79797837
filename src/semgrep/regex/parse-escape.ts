import { escapedClasses, type CharClass } from './char-class.ts';
import { findProperty } from './find-property.ts';
import { fail, take, takeCode, takeMatch, type PatternReader } from './pattern-reader.ts';

const controls: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Answers the character that an escape stands for, inside and outside of classes; `undefined` when it is something else. */
export function parseEscapedCode(reader: PatternReader): number | undefined {
  const start = reader.at;
  const letter = reader.source[reader.at];
  if (letter === undefined) return fail(reader, '\\ at the end of the expression');
  const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
  if (control !== undefined) {
    reader.at++;
    return control;
  }
  if (letter === 'x' || letter === 'o') return parseNumberedCode(reader, letter);
  if (letter === 'c') {
    reader.at++;
    const code = takeCode(reader);
    if (code < 32 || code > 126) fail(reader, '\\c must be followed by a printable ASCII character', start);
    return String.fromCharCode(code).toUpperCase().charCodeAt(0) ^ 64;
  }
  const named = takeMatch(reader, /N\{U\+([\da-f]+)\}/iuy);
  if (named !== undefined) return Number.parseInt(named[1] ?? '', 16);
  if (letter === '0') {
    const octal = takeMatch(reader, /0[0-7]{0,2}/uy);
    return Number.parseInt(octal?.[0] ?? '0', 8);
  }
  if (reader.isLenient && /[EFLlUu]/u.test(letter)) return takeCode(reader);
  if (/[FLlUu]/u.test(letter)) fail(reader, `\\${letter} is not supported`);
  if (/[\da-zA-Z]/u.test(letter)) return undefined;
  return takeCode(reader);
}

function parseNumberedCode(reader: PatternReader, letter: 'x' | 'o'): number {
  const start = reader.at;
  reader.at++;
  const base = letter === 'x' ? 16 : 8;
  if (take(reader, '{')) {
    const digits = takeMatch(reader, letter === 'x' ? /[\da-f]+/iuy : /[0-7]+/uy);
    if (digits === undefined || !take(reader, '}')) return fail(reader, `digits are missing in \\${letter}{}`);
    const code = Number.parseInt(digits[0], base);
    if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) fail(reader, 'there is no character with this code', start);
    return code;
  }
  if (letter === 'o') fail(reader, 'expected { after \\o');
  return Number.parseInt(takeMatch(reader, /[\da-f]{1,2}/iuy)?.[0] ?? '0', 16);
}

/** Answers the class that an escape stands for: `\d`, `\p{L}`. */
export function parseEscapedClass(reader: PatternReader): CharClass | undefined {
  const letter = reader.source[reader.at] ?? '';
  if (letter === 'p' || letter === 'P') {
    const start = reader.at;
    const found = takeMatch(reader, /[pP](?:\{(\^?)([^{}]*)\}|([A-Za-z]))/uy);
    const property = found && findProperty(found[2] ?? found[3] ?? '');
    if (property === undefined) return fail(reader, 'unknown property after \\p or \\P', start);
    const isNegated = (letter === 'P') !== (found?.[1] === '^');
    return { isNegated, ranges: [], properties: property, ignoreCase: false };
  }
  const ranges = Object.hasOwn(escapedClasses, letter) ? escapedClasses[letter] : undefined;
  if (ranges === undefined) return undefined;
  reader.at++;
  return { isNegated: false, ranges, properties: [], ignoreCase: false };
}
