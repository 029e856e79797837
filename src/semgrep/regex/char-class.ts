/** A class of characters: ranges of code points and properties of Unicode. */
export interface CharClass {
  readonly isNegated: boolean;
  /** First and last code points, in turn. */
  readonly ranges: readonly number[];
  /** As JavaScript writes them: `\p{L}`, `\P{Script=Greek}`. */
  readonly properties: readonly string[];
  readonly ignoreCase: boolean;
}

/** Tells whether a code point is in a class. */
export type CharTest = (code: number) => boolean;

const maximumCode = 0x10_ff_ff;

/** Answers a class of ranges. */
export function makeClass(ranges: readonly number[], isNegated = false): CharClass {
  return { isNegated, ranges, properties: [], ignoreCase: false };
}

/** Answers the ranges of all other characters. */
export function invertRanges(ranges: readonly number[]): readonly number[] {
  const pairs: [number, number][] = [];
  for (let index = 0; index < ranges.length; index += 2) pairs.push([ranges[index] ?? 0, ranges[index + 1] ?? 0]);
  pairs.sort((left, right) => left[0] - right[0]);
  const others: number[] = [];
  let next = 0;
  for (const [from, to] of pairs) {
    if (from > next) others.push(next, from - 1);
    next = Math.max(next, to + 1);
  }
  if (next <= maximumCode) others.push(next, maximumCode);
  return others;
}

const digits = [48, 57];
const wordChars = [48, 57, 65, 90, 95, 95, 97, 122];
const spaces = [9, 13, 32, 32];
const horizontal = [
  9, 9, 32, 32, 0xa0, 0xa0, 0x16_80, 0x16_80, 0x18_0e, 0x18_0e, 0x20_00, 0x20_0a, 0x20_2f, 0x20_2f, 0x20_5f, 0x20_5f, 0x30_00, 0x30_00,
];
const vertical = [10, 13, 0x85, 0x85, 0x20_28, 0x20_29];

/** What `\d`, `\w` and their like stand for; only `\h` and `\v` know characters beyond ASCII. */
export const escapedClasses: Readonly<Record<string, readonly number[]>> = {
  d: digits,
  w: wordChars,
  s: spaces,
  h: horizontal,
  v: vertical,
  D: invertRanges(digits),
  W: invertRanges(wordChars),
  S: invertRanges(spaces),
  H: invertRanges(horizontal),
  V: invertRanges(vertical),
  N: invertRanges([10, 10]),
};

/** Classes of POSIX: `[:alpha:]`. */
export const posixClasses: Readonly<Record<string, readonly number[]>> = {
  alnum: [48, 57, 65, 90, 97, 122],
  alpha: [65, 90, 97, 122],
  ascii: [0, 127],
  blank: [9, 9, 32, 32],
  cntrl: [0, 31, 127, 127],
  digit: digits,
  graph: [33, 126],
  lower: [97, 122],
  print: [32, 126],
  punct: [33, 47, 58, 64, 91, 96, 123, 126],
  space: spaces,
  upper: [65, 90],
  word: wordChars,
  xdigit: [48, 57, 65, 70, 97, 102],
};

/** Answers the class as JavaScript writes it, with the flag `u`. */
export function printClass({ isNegated, ranges, properties }: CharClass): string {
  let items = '';
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] ?? 0;
    const to = ranges[index + 1] ?? 0;
    items += from === to ? printCode(from) : `${printCode(from)}-${printCode(to)}`;
  }
  return `[${isNegated ? '^' : ''}${items}${properties.join('')}]`;
}

/** Answers a character as JavaScript writes it in an expression, outside and inside of classes. */
export function printCode(code: number): string {
  const isPlain = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isPlain ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`;
}

/** Answers a test of single characters. */
export function makeCharTest(charClass: CharClass): CharTest {
  const regex = new RegExp(`^${printClass(charClass)}$`, charClass.ignoreCase ? 'iu' : 'u');
  const ascii = new Uint8Array(128);
  for (let code = 0; code < 128; code++) ascii[code] = regex.test(String.fromCharCode(code)) ? 1 : 0;
  const others = new Map<number, boolean>();
  return (code) => {
    if (code < 128) return ascii[code] === 1;
    let answer = others.get(code);
    if (answer === undefined) {
      answer = regex.test(String.fromCodePoint(code));
      if (others.size > 10_000) others.clear();
      others.set(code, answer);
    }
    return answer;
  };
}
