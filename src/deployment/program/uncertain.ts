import type { Evaluation } from './evaluation.ts';
import { makeChoice, type Slot, type Value } from './value.ts';

/** Goes ways of which the program takes one: what they write differently is one of several values afterwards. */
export function runUncertain(run: Evaluation, ways: readonly (() => void)[]): void {
  const outer = run.writes;
  const before = new Map<Slot, Value>();
  const results: ReadonlyMap<Slot, Value>[] = ways.map((way) => {
    run.writes = [];
    way();
    const after = new Map<Slot, Value>();
    for (const write of run.writes) {
      if (!before.has(write.slot)) before.set(write.slot, write.before);
      after.set(write.slot, write.slot.value);
    }
    // undone from the last to the first
    for (const write of run.writes.toReversed()) write.slot.value = write.before;
    return after;
  });
  run.writes = outer;
  for (const [slot, value] of before) {
    outer?.push({ slot, before: value });
    slot.value = makeChoice(results.map((after) => after.get(slot) ?? value));
  }
}
