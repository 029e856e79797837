import type { Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Taint } from '../domain/taint.ts';
import type { Arguments } from '../interpreter/activation.ts';
import type { SummaryKey } from './summary-key.ts';

/** One symbolic input and what it stands for at this call. */
export interface EncodedInput {
  readonly actual: Value;
  /** What the symbol stands for: the taints of all values of the same identity. */
  readonly taints: readonly Taint[];
  readonly formal: Value;
  /** Index of the argument through which it came; absent: `this` or the closure. */
  readonly argument: number | undefined;
  /** What holds if nothing is in the object. */
  readonly whenEmpty?: readonly Fact[];
}

/** A call's inputs in canonical form: equal keys mean that one summary serves both calls. */
export interface EncodedCall {
  readonly key: SummaryKey;
  /** How far a recursion has come: it counts its steps, or has fewer functions left to call. */
  readonly progress: number;
  /** How many calls of a recursion came no further than the one before. */
  readonly stalled: number;
  readonly inputs: readonly EncodedInput[];
  readonly arguments: Arguments;
  readonly thisValue: Value;
  readonly closure: Closure;
  readonly state: State;
  /** Caller's address by callee's address (1…n); index 0 is unused. */
  readonly addresses: readonly Address[];
}
