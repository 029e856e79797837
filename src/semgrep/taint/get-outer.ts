import type { FunctionRef } from '../../analysis/ir/ir.ts';
import type { TracePlace } from './finding.ts';
import type { Frame } from './frame.ts';
import type { TaintSet } from './taint.ts';
import type { OuterCall } from './taint-run.ts';

/** Answers from where findings in a function are reported: from the call that leaves the linted file. */
export function getOuter({ run, outer }: Frame, ref: FunctionRef, at: TracePlace, taints: TaintSet): OuterCall | undefined {
  if (ref.file === run.linted.name) return undefined;
  return outer ?? { at, taints };
}
