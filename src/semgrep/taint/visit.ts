import type { Span } from '../../analysis/ir/ir.ts';
import type { TaintSet } from './taint.ts';
import type { Place } from './variables.ts';

/** What is computed at a place of the program. */
export interface Visit {
  readonly at: Span;
  /** The l-value that is read, if it is one. */
  readonly place?: Place | undefined;
  /** What goes into it, beyond its value. */
  readonly inputs?: TaintSet;
  /** Does a call get it? */
  readonly isArgument?: boolean | undefined;
  /** Is a variable set to it at once? To Semgrep it has no place of its own then. */
  readonly isStored?: boolean | undefined;
  /** Is it a property that is called? */
  readonly isMethod?: boolean | undefined;
}
