import { channel } from 'node:diagnostics_channel';
import type { Flow } from '../analysis/finding.ts';
import type { TracedCall } from '../analysis/interpreter/trace.ts';

/** What an analysis of a file came to, for those who ask why something was not found. */
export interface Explanation {
  readonly file: string;
  /** Why the file was not analysed. */
  readonly reason?: string;
  /** All that was found, whatever the rules and settings. */
  readonly flows: readonly Flow[];
  /** What would be found if nothing made data harmless; `stops` says what did. */
  readonly traced: readonly Flow[];
  /** Calls with sensitive places. */
  readonly calls: readonly TracedCall[];
}

const explanations = channel('eslint-plugin-serverless-security:explanation');

/** Does anybody ask? An explanation costs a second analysis. */
export function isExplanationAsked(): boolean {
  return explanations.hasSubscribers;
}

/** Tells those who ask. */
export function publishExplanation(explanation: Explanation): void {
  if (explanations.hasSubscribers) explanations.publish(explanation);
}

/** Tells those who ask that a file was not analysed. */
export function publishReason(file: string, reason: string): void {
  publishExplanation({ file, reason, flows: [], traced: [], calls: [] });
}
