import type { Span } from './ir.ts';

/** What a doc comment says of a value. Words are as written: whether there is such a threat is asked when they are used. */
export interface Annotation {
  /** `@sink sql`: threats that an untrusted value poses here. */
  readonly sinks: readonly string[];
  /** `@sanitizes sql shell`: threats that the value poses no longer. */
  readonly sanitizes: readonly string[];
  /** `@source webhook`: words for the message. */
  readonly source: string | undefined;
  /** `@trusted` */
  readonly isTrusted: boolean;
  /** `@authenticates`: who sends the request is known once the function returned. */
  readonly authenticates: boolean;
  /** The name of what is annotated. */
  readonly name: string;
  /** The parameter, function or member. */
  readonly at: Span;
}

/** What doc comments say of a function, of a member or of its parameters. */
export interface Annotations {
  /** Of what a function answers or a property holds. */
  readonly own: Annotation | undefined;
  /** By index. */
  readonly parameters: readonly (Annotation | undefined)[];
  /** Does the last of them stand for all arguments from there on? */
  readonly isRestLast: boolean;
  /** Does the function answer whether something holds, or nothing: does it return only if something holds? */
  readonly verdict: 'boolean' | 'nothing' | undefined;
  /** The parameter of which a verdict speaks when none is annotated. */
  readonly subject: number;
}
