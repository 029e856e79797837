import { channel } from 'node:diagnostics_channel';

/** Each file that was not followed to the end, for tools around ESLint: `{ file, reasons }`, `file` being the linted one. */
const incomplete = channel('eslint-plugin-serverless-security:incomplete');

const told = new Set<string>();

/** Says on standard error, once in a process for each reason, that findings may be missing. A reason starts with the file it concerns. */
export function tellIncomplete(file: string, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  if (incomplete.hasSubscribers) incomplete.publish({ file, reasons });
  for (const reason of reasons) {
    if (told.has(reason)) continue;
    told.add(reason);
    process.stderr.write(`eslint-plugin-serverless-security: ${reason}; findings may be missing.\n`);
  }
}
