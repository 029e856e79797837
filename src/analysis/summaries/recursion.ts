import type { Closure } from '../domain/cell.ts';
import { withConstants, type Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/** Answers how many calls of a function are under way. */
export function countRunning(run: Run, closure: Closure): number {
  let count = 0;
  for (const summary of run.stack) if (summary.functionId === closure.function.id) count++;
  return count;
}

/** Answers a value without the texts and numbers that change from call to call. */
export function widen(value: Value): Value {
  const isVarying = value.constants?.some((each) => typeof each === 'string' || typeof each === 'number') ?? false;
  return isVarying ? withConstants(value, undefined) : value;
}
