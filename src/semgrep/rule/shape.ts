/** What a part of a rule file looks like. Both the reader and the JSON Schema are made from it. */
export type Shape =
  | { readonly kind: 'text'; readonly pattern?: RegExp }
  /** Code in a language of the rule. */
  | { readonly kind: 'code'; readonly isNumberToo?: boolean }
  /** A regular expression in the dialect of PCRE. */
  | { readonly kind: 'regex' }
  /** A comparison as in Python. */
  | { readonly kind: 'comparison' }
  /** A condition on labels. */
  | { readonly kind: 'labels' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly isFilled?: boolean }
  /** Keys of the writer's own. */
  | { readonly kind: 'map'; readonly of: Shape; readonly isSingle?: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | RecordShape
  /** A shape by its name, so that shapes can hold themselves. */
  | { readonly kind: 'reference'; readonly name: string };

/** An object with known fields. */
export interface RecordShape {
  readonly kind: 'record';
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** Of each group exactly one field must be there. */
  readonly choices: readonly (readonly string[])[];
  /** Whether a field that is not known is an error or is only left out. */
  readonly unknown: 'error' | 'warning';
}

export interface FieldShape {
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** What Semgrep does with the field and this package does not; the field is told of and left out. */
  readonly unsupported?: string;
  /** Why a rule with this field is refused. */
  readonly refused?: string;
}

/** Fields by name. */
export type Fields = Readonly<Record<string, FieldShape>>;

/** Answers a field that must be there. */
export function need(shape: Shape): FieldShape {
  return { shape, isRequired: true };
}

/** Answers a field that may be there. */
export function may(shape: Shape): FieldShape {
  return { shape, isRequired: false };
}

/** Answers a field that Semgrep knows and this package leaves out. */
export function leave(unsupported: string): FieldShape {
  return { shape: { kind: 'any' }, isRequired: false, unsupported };
}

/** Answers a field that makes a rule be refused. */
export function refuse(refused: string): FieldShape {
  return { shape: { kind: 'any' }, isRequired: false, refused };
}

/** Answers the shape of a list. */
export function list(of: Shape, isFilled = false): Shape {
  return { kind: 'list', of, isFilled };
}

/** Answers the shape of what has one of several shapes. */
export function either(...of: readonly Shape[]): Shape {
  return { kind: 'either', of };
}

/** Answers the shape of one of several words. */
export function words(...all: readonly string[]): Shape {
  return { kind: 'word', words: all };
}

/** Answers the shape that is known under a name. */
export function reference(name: string): Shape {
  return { kind: 'reference', name };
}
