import type { SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import type { Scope } from './scope.ts';

/** A text, number, boolean or nothing. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null | undefined;
}

/** A text of which something is unknown. */
export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly Value[];
}

/** A place that holds a value: a variable, a property, an argument. `at`: where the value was written into it. */
export interface Slot {
  value: Value;
  at: SourceRange;
}

/** A list. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: Slot[];
  /** There may be more items. */
  isOpen?: boolean;
}

/** An object, a map, or an instance of a class of the program. */
export interface DictValue {
  readonly kind: 'dict';
  readonly slots: Map<string, Slot>;
  readonly blueprint?: ClassValue;
  /** It may have other properties. */
  isOpen?: boolean;
}

/** A function of the program. */
export interface Closure {
  readonly kind: 'closure';
  readonly node: SyntaxNode;
  readonly scope: Scope;
  /** What `this` is, for a method. */
  readonly self?: Value;
  /** The class whose body the method stands in. */
  readonly home?: ClassValue;
  wasCalled?: boolean;
}

/** A class of the program. */
export interface ClassValue {
  readonly kind: 'class';
  readonly node: SyntaxNode;
  readonly scope: Scope;
  readonly parent: Value | undefined;
  readonly methods: Map<string, SyntaxNode>;
  readonly getters: Map<string, SyntaxNode>;
  readonly statics: Map<string, Slot>;
  wasMade?: boolean;
}

/** An exported name of a package, or something below it: `aws-lambda.Runtime.NODEJS_20_X`. */
export interface LibraryValue {
  readonly kind: 'library';
  readonly path: string;
}

/** What a package made when the program called it, or a property of that. The program is not told apart from what it declares. */
export interface Construct {
  readonly kind: 'construct';
  /**
   * What made it: `aws-lambda.Function`, `aws-lambda.Function.fromFunctionArn`. Of a method or property of another construct, the name
   * alone: `addFunctionUrl`.
   */
  readonly callee: string;
  /** `made`: by `new` or a function of a package; `called`: by a method of `receiver`; `part`: a property of it. */
  readonly form: 'made' | 'called' | 'part';
  readonly receiver?: Value;
  args: readonly Slot[];
  readonly at: SourceRange;
  /** What the program wrote into it, and its parts that were asked for. */
  readonly fields: Map<string, Slot>;
  readonly blueprint?: ClassValue;
}

/** One of several values: which one is not known. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly options: readonly Value[];
}

/** What cannot be known. */
export interface UnknownValue {
  readonly kind: 'unknown';
}

/** What an infrastructure program computes with. */
export type Value =
  Scalar | TextValue | ListValue | DictValue | Closure | ClassValue | LibraryValue | Construct | ChoiceValue | UnknownValue;

/** The name under which a construct keeps what a function answers that the package was given. */
export const callbackAnswer = '()';

/** The name under which a construct keeps what a method that was called on it was given first. */
export function getCallKey(method: string): string {
  return `${method}()`;
}

/** Nothing is known of it. */
export const unknownValue: UnknownValue = { kind: 'unknown' };

/** `undefined`. */
export const nothing: Scalar = { kind: 'scalar', value: undefined };

/** Makes a scalar. */
export function makeScalar(value: Scalar['value']): Scalar {
  return value === undefined ? nothing : { kind: 'scalar', value };
}

/** Makes an object. */
export function makeDict(entries: Iterable<readonly [string, Slot]> = []): DictValue {
  return { kind: 'dict', slots: new Map(entries) };
}

/** Longer lists are cut off. */
const mostItems = 5000;

/** Longer texts are not known. */
const longestText = 20_000;

/** Makes a list. */
export function makeList(items: readonly Slot[]): ListValue {
  return items.length > mostItems ? { kind: 'list', items: items.slice(0, mostItems), isOpen: true } : { kind: 'list', items: [...items] };
}

const mostOptions = 8;

/** Makes one of several values; the same twice is one. */
export function makeChoice(values: readonly Value[]): Value {
  const options: Value[] = [];
  for (const value of values) {
    for (const each of value.kind === 'choice' ? value.options : [value])
      if (!options.some((other) => isSame(other, each))) options.push(each);
  }
  const [only = unknownValue] = options;
  if (options.length <= 1) return only;
  return options.length > mostOptions ? unknownValue : { kind: 'choice', options };
}

/** Are two values surely the same? */
export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  return left.kind === 'library' && right.kind === 'library' && left.path === right.path;
}

/** Is a value `undefined` or `null`; `undefined` when that is not known. */
export function isNothing(value: Value): boolean | undefined {
  if (value.kind === 'scalar') return value.value === undefined || value.value === null;
  if (value.kind === 'unknown') return undefined;
  if (value.kind === 'choice') return getCommon(value.options.map(isNothing));
  return value.kind === 'construct' && value.form !== 'made' ? undefined : false;
}

/** Does a value count as true; `undefined` when that is not known. */
export function isTruthy(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'scalar':
      return Boolean(value.value);
    case 'text':
      return value.parts.some((part) => part.kind === 'scalar' && part.value !== '') ? true : undefined;
    case 'construct':
      return value.form === 'made' ? true : undefined;
    case 'choice':
      return getCommon(value.options.map(isTruthy));
    case 'unknown':
      return undefined;
    default:
      return true;
  }
}

function getCommon(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/** Answers what a value is as a text, if that is known. */
export function findText(value: Value): string | undefined {
  if (value.kind === 'scalar') return String(value.value);
  if (value.kind !== 'list' || value.isOpen === true) return undefined;
  const texts = value.items.map((item) => findText(item.value));
  return texts.includes(undefined) ? undefined : texts.join(',');
}

/** Joins values to a text. */
export function joinTexts(parts: readonly Value[]): Value {
  const texts = parts.map(findText);
  if (texts.reduce((length, text) => length + (text?.length ?? 1), 0) > longestText) return unknownValue;
  if (!texts.includes(undefined)) return makeScalar(texts.join(''));
  const flat = parts.flatMap((part) => (part.kind === 'text' ? part.parts : [part]));
  return flat.length > longestText ? unknownValue : { kind: 'text', parts: flat };
}
