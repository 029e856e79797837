/** What a part of a row looks like when it is written as data. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  /** A model path. */
  | { readonly kind: 'path' }
  /** A regular expression. */
  | { readonly kind: 'pattern' }
  /** The name of a package, or a path or glob of files of the program. */
  | { readonly kind: 'package' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly length?: number }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | { readonly kind: 'record'; readonly name: string; readonly fields: Readonly<Record<string, FieldShape>> };

/** A property of a record. */
export interface FieldShape {
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** A shape for every property of a type, required exactly when the type requires it: a row and its shape cannot come apart. */
export type Fields<Row> = {
  readonly [Key in keyof Row]-?: { readonly shape: Shape; readonly isRequired: undefined extends Row[Key] ? false : true };
};

/** A text. */
export const text: Shape = { kind: 'text' };
/** `true` or `false`. */
export const flag: Shape = { kind: 'flag' };
/** A model path. */
export const path: Shape = { kind: 'path' };

/** An object with the properties of a type. */
export function record<Row>(name: string, fields: Fields<Row>): Shape {
  return { kind: 'record', name, fields };
}

/** A list of what has a shape. */
export function list(of: Shape): Shape {
  return { kind: 'list', of };
}

/** What has one of several shapes. */
export function either(...of: readonly Shape[]): Shape {
  return { kind: 'either', of };
}

/** All words of a union: one that is missing, or one too many, does not compile. */
export function words<Word extends string>(all: Readonly<Record<Word, true>>): Shape {
  return { kind: 'word', words: Object.keys(all) };
}

/** A property that must be there. */
export function need(shape: Shape): { readonly shape: Shape; readonly isRequired: true } {
  return { shape, isRequired: true };
}

/** A property that may be left out. */
export function may(shape: Shape): { readonly shape: Shape; readonly isRequired: false } {
  return { shape, isRequired: false };
}
