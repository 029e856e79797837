import { invertRanges, posixClasses, type CharClass } from './char-class.ts';
import { parseEscapedClass, parseEscapedCode } from './parse-escape.ts';
import { fail, looksAt, take, takeCode, takeMatch, type PatternReader } from './pattern-reader.ts';

/** Reads a class after its opening bracket. */
export function parseClass(reader: PatternReader): CharClass {
  const start = reader.at - 1;
  const isNegated = take(reader, '^');
  const ranges: number[] = [];
  const properties: string[] = [];
  let isFirst = true;
  let isQuoted = false;
  for (;;) {
    if (reader.at >= reader.source.length) fail(reader, 'missing ] after a class', start);
    if (take(reader, isQuoted ? '\\E' : '\\Q')) {
      isQuoted = !isQuoted;
      continue;
    }
    if (!isQuoted) {
      if (take(reader, '\\E')) continue;
      if (reader.flags.extendedMore && takeMatch(reader, /[ \t]+/uy)) continue;
      if (!isFirst && take(reader, ']')) break;
    }
    isFirst = false;
    const item = parseItem(reader, isQuoted);
    if (typeof item !== 'number') {
      ranges.push(...item.ranges);
      properties.push(...printProperties(item));
      if (!reader.isLenient && !isQuoted && looksAt(reader, '-') && !/^-(?:\]|\\E)/u.test(reader.source.slice(reader.at, reader.at + 3)))
        fail(reader, 'invalid range in a class');
      continue;
    }
    const last = isQuoted ? undefined : parseRangeEnd(reader, item);
    ranges.push(item, last ?? item);
  }
  return { isNegated, ranges, properties, ignoreCase: reader.flags.ignoreCase };
}

/** A class in a class; `\P{L}` and `\p{^L}` are one property each. */
function printProperties({ isNegated, properties }: CharClass): readonly string[] {
  return isNegated ? properties.map((each) => each.replace('\\p', '\\P')) : properties;
}

function parseRangeEnd(reader: PatternReader, first: number): number | undefined {
  if (!looksAt(reader, '-') || reader.source[reader.at + 1] === ']' || reader.at + 1 >= reader.source.length) return undefined;
  const start = reader.at;
  reader.at++;
  const last = parseItem(reader, false);
  if (reader.isLenient) return typeof last === 'number' ? last : undefined;
  if (typeof last !== 'number') return fail(reader, 'invalid range in a class', start);
  if (last < first) fail(reader, 'range out of order in a class', start);
  return last;
}

function parseItem(reader: PatternReader, isQuoted: boolean): number | CharClass {
  if (isQuoted) return takeCode(reader);
  if (looksAt(reader, '[')) {
    const posix = parsePosix(reader);
    if (posix !== undefined) return posix;
  }
  if (!take(reader, '\\')) return takeCode(reader);
  const letter = reader.source[reader.at] ?? '';
  if (letter === 'b') {
    reader.at++;
    return 8;
  }
  if (/[BRX]/u.test(letter) || (letter === 'N' && !looksAt(reader, 'N{U+'))) fail(reader, `\\${letter} has no meaning in a class`);
  const octal = takeMatch(reader, /[0-7]{1,3}/uy);
  if (octal !== undefined) return Number.parseInt(octal[0], 8);
  const code = parseEscapedCode(reader);
  if (code !== undefined) return code;
  return parseEscapedClass(reader) ?? fail(reader, `\\${letter} has no meaning`);
}

function parsePosix(reader: PatternReader): CharClass | undefined {
  const start = reader.at;
  const found = takeMatch(reader, /\[([:.=])(\^?)([^\]\\]*?)\1\]/uy);
  if (found === undefined) return undefined;
  const [, sign, caret, name = ''] = found;
  if (sign !== ':') fail(reader, 'collating elements are not supported', start);
  const ranges = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
  if (ranges === undefined) return fail(reader, `there is no class [:${name}:]`, start);
  return { isNegated: false, ranges: caret === '' ? ranges : invertRanges(ranges), properties: [], ignoreCase: false };
}
