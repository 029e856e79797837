import type { Finding } from '../findings/find-findings.ts';

/** Applies fixes in the order of the text; of those that overlap the first one counts, the longer one where they begin together. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const ordered = [...findings].sort((left, right) => left.start - right.start || right.end - left.end);
  let fixed = '';
  let end = 0;
  let isBegun = false;
  for (const finding of ordered) {
    if (finding.fix === undefined || (isBegun && finding.start < end)) continue;
    fixed += text.slice(end, finding.start) + finding.fix;
    ({ end } = finding);
    isBegun = true;
  }
  return fixed + text.slice(end);
}
