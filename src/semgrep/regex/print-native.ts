import { invertRanges, printClass, printCode, type CharClass } from './char-class.ts';
import { getChildren } from './check-lookbehinds.ts';
import { getCharTest } from './first-codes.ts';
import { mayBeEmpty } from './may-be-empty.ts';
import type { AssertionKind, ParsedRegex, RegexNode, RepeatNode } from './regex-node.ts';

/** The same expression as JavaScript writes it. */
export interface NativeRegex {
  readonly source: string;
  readonly flags: string;
}

/** Long s and the sign of Kelvin: letters beyond ASCII that are `s` and `k` when case has no meaning. */
const longS = 0x1_7f;
const kelvin = 0x21_2a;

/**
 * Answers the expression for the engine of JavaScript, where it means exactly the same there. It does not where parts are not given back, where
 * groups are referred to, and where a loop can match nothing or forgets what its groups held.
 */
export function printNative({ root }: ParsedRegex): NativeRegex | undefined {
  const ignoresCase = hasIgnoredCase(root);
  const source = print(root, ignoresCase);
  return source === undefined ? undefined : { source, flags: ignoresCase ? 'iu' : 'u' };
}

function hasIgnoredCase(node: RegexNode): boolean {
  return node.kind === 'class' ? node.class.ignoreCase : getChildren(node).some(hasIgnoredCase);
}

function print(node: RegexNode, ignoresCase: boolean): string | undefined {
  switch (node.kind) {
    case 'empty':
      return '(?:)';
    case 'char':
      return ignoresCase && hasCase(node.code) ? undefined : printCode(node.code);
    case 'class':
      return node.class.ignoreCase === ignoresCase ? printClass(node.class) : printCased(node.class);
    case 'sequence':
      return printAll(node.parts, '', ignoresCase);
    case 'choice':
      return wrap('(?:', printAll(node.options, '|', ignoresCase));
    case 'group':
      return wrap('(', print(node.body, ignoresCase));
    case 'repeat':
      return printRepeat(node, ignoresCase);
    case 'look':
      if (hasGroup(node.body)) return undefined;
      return wrap(`(?${node.isAhead ? '' : '<'}${node.isNegative ? '!' : '='}`, print(node.body, ignoresCase));
    case 'assertion':
      return printAssertion(node.what);
    case 'verb':
      return node.verb === 'fail' ? '(?!)' : undefined;
    case 'atomic':
    case 'reference':
    case 'call':
    case 'condition':
    case 'keep':
      return undefined;
  }
}

function wrap(opening: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : `${opening}${body})`;
}

function printAll(nodes: readonly RegexNode[], between: string, ignoresCase: boolean): string | undefined {
  const printed = nodes.map((each) => print(each, ignoresCase));
  return printed.includes(undefined) ? undefined : printed.join(between);
}

function printAssertion(what: AssertionKind): string | undefined {
  switch (what) {
    case 'text start':
      return '(?<![\\s\\S])';
    case 'text end':
      return '(?![\\s\\S])';
    case 'last line end':
      return '(?=\\n?(?![\\s\\S]))';
    case 'line start':
      // JavaScript knows more line ends, and a line behind the last of them.
      return '(?:(?<![\\s\\S])|(?<=\\n)(?=[\\s\\S]))';
    case 'line end':
      return '(?![^\\n])';
    case 'search start':
      return undefined;
    case 'word edge':
      return '\\b';
    case 'no word edge':
      return '\\B';
  }
}

function hasCase(code: number): boolean {
  return code >= 128 || /[A-Z]/iu.test(String.fromCharCode(code));
}

/**
 * A class whose case matters, such as `\w`, in an expression where that of letters does not. `\w` then takes the long s and the sign of Kelvin as
 * well, which it does not in PCRE.
 */
function printCased(charClass: CharClass): string | undefined {
  const { isNegated, ranges, properties } = charClass;
  if (isNegated || properties.length > 0) return undefined;
  const test = getCharTest(charClass);
  for (let code = 0x41; code <= 0x5a; code++) if (test(code) !== test(code + 32)) return undefined;
  const isAllAbroad = ranges.some((from, index) => index % 2 === 0 && from <= 128 && (ranges[index + 1] ?? 0) >= 0x10_ff_ff);
  if (!isAllAbroad && ranges.some((code) => code >= 128)) return undefined;
  const others = [...(test(0x73) ? [] : [longS, longS]), ...(test(0x6b) ? [] : [kelvin, kelvin])];
  return printClass({ ...charClass, ranges: isAllAbroad ? invertRanges([...invertRanges(ranges), ...others]) : ranges });
}

function printRepeat({ body, min, max, mode }: RepeatNode, ignoresCase: boolean): string | undefined {
  const isSingle = body.kind === 'char' || body.kind === 'class';
  if (mode === 'possessive' || body.kind === 'assertion' || body.kind === 'look') return undefined;
  if (!isSingle && (mayBeEmpty(body) || hasLooseGroup(body, false))) return undefined;
  const printed = print(body, ignoresCase);
  if (printed === undefined) return undefined;
  const upper = max === Infinity ? '' : String(max);
  return `${isSingle ? printed : `(?:${printed})`}{${min},${upper}}${mode === 'lazy' ? '?' : ''}`;
}

function hasGroup(node: RegexNode): boolean {
  return node.kind === 'group' || getChildren(node).some(hasGroup);
}

/** Whether a pass of a loop may leave out a group: JavaScript then forgets what it held, PCRE does not. */
function hasLooseGroup(node: RegexNode, isOptional: boolean): boolean {
  if (node.kind === 'group' && isOptional) return true;
  const isInner = isOptional || node.kind === 'choice' || (node.kind === 'repeat' && node.min === 0);
  return getChildren(node).some((child) => hasLooseGroup(child, isInner));
}
