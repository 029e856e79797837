import type { RegexWork } from './analyze-work.ts';
import { getCharTest } from './first-codes.ts';

/** Steps that the engine of JavaScript makes in a moment. */
const fewSteps = 1e8;
/** Steps that it makes in less than a second. */
const manySteps = 5e8;

/** Whether a search that cannot be stopped is sure to end soon. */
export function isQuick(work: RegexWork, text: string): boolean {
  if (work.isExponential) return false;
  if (work.runs.length === 0 && !work.hasLoops) return true;
  const { length } = text;
  const power = work.openLoops + 1;
  if (length ** (power + 1) <= fewSteps) return true;
  if (work.hasLoops) return length ** (power + 1) <= manySteps;
  return length * findLongestRun(work, text) ** power <= manySteps;
}

/** Answers how many characters at most a loop runs over. */
function findLongestRun({ runs }: RegexWork, text: string): number {
  let longest = 0;
  for (const run of new Set(runs)) {
    const test = getCharTest(run);
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && test(text.charCodeAt(at))) continue;
      longest = Math.max(longest, at - start);
      start = at + 1;
    }
  }
  return longest;
}
