import type { Span } from '../ir/ir.ts';

/** Identity of a runtime value: copies share it, anything computed from it has another. */
export type ValueId = number;

/** An abstract heap cell: positive inside one function's analysis, negative for cells that live as long as their module. */
export type Address = number;

/** A place in the analysed program. */
export interface Location {
  readonly file: string;
  readonly span: Span;
}
