import { everyThreat, type ThreatSet } from '../../models/threats.ts';

/** Answers that are remembered at the most. */
export const mostRemembered = 5_000;

/** Remembers an answer; what is too large to decide is not so. */
export function decide(key: string, test: () => boolean): boolean {
  return remember(key, () => (test() ? everyThreat : 0)) !== 0;
}

const answers = new Map<string, ThreatSet>();

/** Remembers an answer; what is too large to decide, or no expression, excludes nothing. */
export function remember(key: string, compute: () => ThreatSet): ThreatSet {
  let answer = answers.get(key);
  if (answer === undefined) {
    try {
      answer = compute();
    } catch {
      // Not a valid expression, or too large to decide.
      answer = 0;
    }
    if (answers.size > mostRemembered) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}
