import { analyse } from 'scslre';

/** Longer expressions are not decided. */
const maximumPattern = 500;

const answers = new Map<string, boolean>();

/**
 * Can an expression take time that doubles with each character of the text? Decided by scslre, for texts that repeat one character;
 * an expression that it cannot read, or that is too long, is not said to be slow.
 */
export function isExponential(source: string, flags: string): boolean {
  const key = `${source}/${flags}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = /[*+}]/u.test(source) && decide(source, flags);
    if (answers.size > 5_000) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}

function decide(source: string, flags: string): boolean {
  if (source.length > maximumPattern) return false;
  try {
    return analyse({ source, flags }, { reportTypes: { Move: false } }).reports.some((report) => report.exponential);
  } catch {
    return false;
  }
}
