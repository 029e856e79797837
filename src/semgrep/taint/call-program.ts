import type { Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import type { Call } from './interpret-call.ts';
import type { TaintSet } from './taint.ts';

/** What a call gets. */
export interface CallInputs {
  readonly callee: Cell;
  readonly given: readonly Cell[];
  /** Taints of the object that a method is called on. */
  readonly received: TaintSet;
}

/** Follows a call into functions of the program; `undefined` when none is known. */
export function callProgram(frame: Frame, call: Call, inputs: CallInputs): Cell | undefined {
  void frame;
  void call;
  void inputs;
  return undefined;
}
