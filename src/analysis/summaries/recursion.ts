import { withConstants, type Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';
import type { Summary } from './summary.ts';

/** A recursion that builds structures meets larger ones each time: after so many calls that came no further only their upper parts are looked at. */
export const maximumStalled = 2;
export const maximumDepthOfRecursion = 1;
/** So many objects a value is there at most. */
export const maximumObjectsOfRecursion = 3;

/** So many calls deep, and in so many shapes, a recursion is followed step by step. */
const maximumSteps = 8;
const maximumShapes = 12;

/** A call of a function that is under way already. */
interface OuterCall {
  readonly summary: Summary;
  /** Is the call within it one of few, so that it may differ from the others in more than what it cannot do without? */
  readonly isFollowed: boolean;
}

/** Answers the innermost call of the function that is under way. */
export function findOuterCall({ stack, summaries }: Run, functionId: string): OuterCall | undefined {
  let summary: Summary | undefined;
  let running = 0;
  for (const each of stack) {
    if (each.functionId !== functionId) continue;
    summary = each;
    running++;
  }
  if (summary === undefined) return undefined;
  return { summary, isFollowed: running < maximumSteps && (summaries.get(functionId)?.length ?? 0) < maximumShapes };
}

/**
 * Tells a recursion that goes on to something else each time, as functions that each call the next of a list do, from one that repeats
 * itself: the former counts its steps, or has fewer functions left to call.
 */
export class Recursion {
  private readonly outer: OuterCall;
  private steps = 0;
  private functions = 0;

  constructor(outer: OuterCall) {
    this.outer = outer;
  }

  countFunction(): void {
    this.functions++;
  }

  /** Texts and numbers that change from call to call would make each call another one; a step's number may do so for a while. */
  widen(value: Value): Value {
    const { constants } = value;
    if (constants === undefined) return value;
    const step = constants.length === 1 ? constants[0] : undefined;
    if (this.outer.isFollowed && typeof step === 'number' && step >= 0 && step <= maximumSteps) {
      this.steps += step;
      return value;
    }
    return constants.some((each) => typeof each === 'string' || typeof each === 'number') ? withConstants(value, undefined) : value;
  }

  get progress(): number {
    return this.steps - this.functions;
  }

  /** How many calls on end came no further than the one before. */
  get stalled(): number {
    const { summary, isFollowed } = this.outer;
    return isFollowed && this.progress > summary.progress ? 0 : summary.stalled + 1;
  }
}
