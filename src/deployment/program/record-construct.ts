import type { Evaluation } from './evaluation.ts';
import { callbackAnswer, unknownValue, type Construct, type Slot, type Value } from './value.ts';

/** Keeps what a package made, and runs the functions that it was given: it may call them. */
export function recordConstruct(run: Evaluation, construct: Construct): Construct {
  run.constructs.push(construct);
  for (const { value } of construct.args) {
    const answer = runCallback(run, value, construct.at);
    if (answer !== undefined && answer.kind !== 'unknown') construct.fields.set(callbackAnswer, { value: answer, at: construct.at });
    if (value.kind === 'dict') for (const slot of value.slots.values()) runCallback(run, slot.value, construct.at);
  }
  return construct;
}

/** Nothing is known of what the package gives it. */
function runCallback(run: Evaluation, callback: Value, at: Slot['at']): Value | undefined {
  if (callback.kind !== 'closure' || callback.wasCalled === true) return undefined;
  const args = Array.from({ length: 4 }, (): Slot => ({ value: unknownValue, at }));
  return run.call(callback, unknownValue, args, at);
}
