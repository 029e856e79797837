import type { Binding } from '../matching/bindings.ts';

/** A range of a text that a formula finds, with what its metavariables stand for. Offsets are UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** A match on the way through a formula. */
export interface RangeMatch extends Match {
  /** What found it: it decides how it is intersected with others and what it excludes. */
  readonly origin: 'plain' | 'inside' | 'regex' | 'anywhere';
}
