import type { Evaluation } from './evaluation.ts';
import { joinTexts, makeList, makeScalar, unknownValue, type Scalar, type Slot, type TextValue, type Value } from './value.ts';

type Primitive = string | number | boolean | null | undefined;

/** Calls a method of a text or number. */
export function callTextMethod(_: Evaluation, object: Scalar | TextValue, name: string, args: readonly Slot[]): Value {
  if (name === 'toString' || name === 'valueOf') return object;
  if (name === 'concat') return joinTexts([object, ...args.map(({ value }) => value)]);
  const text = object.kind === 'scalar' ? object.value : undefined;
  if (typeof text !== 'string') return unknownValue;
  const known: (Primitive | RegExp)[] = [];
  for (const { value, at } of args) {
    const pattern = value.kind === 'library' ? readPattern(value.path) : undefined;
    if (value.kind !== 'scalar' && pattern === undefined) return unknownValue;
    known.push(value.kind === 'scalar' ? value.value : pattern);
    if (name === 'split') return splitText(text, known[0], at);
  }
  return methods.get(name)?.(text, known) ?? unknownValue;
}

function splitText(text: string, separator: Primitive | RegExp, at: Slot['at']): Value {
  const pieces = text.split(separator instanceof RegExp ? separator : String(separator)).slice(0, 200);
  return makeList(pieces.map((piece) => ({ value: makeScalar(piece), at })));
}

/** Expressions that repeat what repeats are left alone: they may take for ever. */
function readPattern(path: string): RegExp | undefined {
  const source = /^global\.RegExp\.\/(.*)\/$/su.exec(path)?.[1];
  if (source === undefined || source.length > 60 || /\)[*+{]/u.test(source)) return undefined;
  try {
    return new RegExp(source, 'g');
  } catch {
    return undefined;
  }
}

type TextMethod = (text: string, args: readonly (Primitive | RegExp)[]) => Value;

function toText(value: Primitive | RegExp): string {
  return value instanceof RegExp ? '' : String(value ?? '');
}

function toNumber(value: Primitive | RegExp): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function toSearch(value: Primitive | RegExp): string | RegExp {
  return value instanceof RegExp ? value : String(value);
}

const methods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['toUpperCase', (text) => makeScalar(text.toUpperCase())],
  ['toLowerCase', (text) => makeScalar(text.toLowerCase())],
  ['trim', (text) => makeScalar(text.trim())],
  ['startsWith', (text, [part]) => makeScalar(text.startsWith(toText(part)))],
  ['endsWith', (text, [part]) => makeScalar(text.endsWith(toText(part)))],
  ['includes', (text, [part]) => makeScalar(text.includes(toText(part)))],
  ['indexOf', (text, [part]) => makeScalar(text.indexOf(toText(part)))],
  ['lastIndexOf', (text, [part]) => makeScalar(text.lastIndexOf(toText(part)))],
  ['slice', (text, [start, end]) => makeScalar(text.slice(toNumber(start), toNumber(end)))],
  ['substring', (text, [start, end]) => makeScalar(text.substring(toNumber(start) ?? 0, toNumber(end)))],
  ['charAt', (text, [index]) => makeScalar(text.charAt(toNumber(index) ?? 0))],
  ['at', (text, [index]) => makeScalar(text.at(toNumber(index) ?? 0))],
  ['repeat', (text, [count]) => makeScalar(text.repeat(Math.min(20, Math.max(0, toNumber(count) ?? 0))))],
  [
    'padStart',
    (text, [length, fill]) => makeScalar(text.padStart(Math.min(100, toNumber(length) ?? 0), fill === undefined ? ' ' : toText(fill))),
  ],
  ['replaceAll', (text, [search = '', by]) => makeScalar(text.replaceAll(toSearch(search), toText(by)))],
  ['replace', (text, [search = '', by]) => makeScalar(text.replace(toSearch(search), toText(by)))],
]);
