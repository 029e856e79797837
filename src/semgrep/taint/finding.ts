import type { Binding } from '../matching/bindings.ts';

/** A place in a file of the program. */
export interface TracePlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The way of data from a source to a sink. */
export interface TaintTrace {
  readonly source: TracePlace;
  /** Variables and calls in between. */
  readonly steps: readonly TracePlace[];
  readonly sink: TracePlace;
}

/** Data of a source that reaches a sink. The range is that of the sink's match. */
export interface TaintFinding {
  readonly start: number;
  readonly end: number;
  /** Of the sink and the source; where both bind a name it is the source's. */
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly trace: TaintTrace;
}
