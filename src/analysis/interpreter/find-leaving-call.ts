import type { CallStep } from './activation.ts';

/** Answers the last of the calls through which data leaves a file: where a sink in another file is reported. */
export function findLeavingCall(calls: readonly CallStep[], file: string): CallStep | undefined {
  return calls.findLast((call) => call.argument.file === file);
}
