import { channel } from 'node:diagnostics_channel';

/**
 * Each file that was not followed to the end, for tools around ESLint: `{ file, reasons, approximations }`, `file` being the linted one.
 */
const incomplete = channel('eslint-plugin-serverless-security:incomplete');

/** Each error of the analysis itself: `{ file, error }`. */
const failures = channel('eslint-plugin-serverless-security:failure');

const told = new Set<string>();

/**
 * Says on standard error, once in a process for each reason, that findings may be missing. A reason starts with the file it concerns.
 * Approximations are for tools only.
 */
export function tellIncomplete(file: string, reasons: readonly string[], approximations: readonly string[] = []): void {
  if (reasons.length + approximations.length === 0) return;
  if (incomplete.hasSubscribers) incomplete.publish({ file, reasons, approximations });
  for (const reason of reasons) {
    if (told.has(reason)) continue;
    told.add(reason);
    // A parser may quote the character that it stumbled over.
    const printable = reason.replaceAll(/\p{Cc}/gu, '\u{FFFD}');
    process.stderr.write(`eslint-plugin-serverless-security: ${printable}; findings may be missing.\n`);
  }
}

/** Says that a file could not be analysed because of an error in the plugin: linting goes on. */
export function tellFailure(file: string, error: unknown): void {
  if (failures.hasSubscribers) failures.publish({ file, error });
  const message = error instanceof Error ? error.message : String(error);
  tellIncomplete(file, [`${file}: the analysis failed, which is an error of the plugin (${message})`]);
}
