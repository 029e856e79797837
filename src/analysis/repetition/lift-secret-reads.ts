import { getLocation, type Activation, type CallSite, type CallStep, type SecretRead } from '../interpreter/activation.ts';
import type { FunctionRef } from '../ir/ir.ts';

/** A call of a function fetches what the function fetches. */
export function liftSecretReads(activation: Activation, reads: readonly SecretRead[], site: CallSite, callee: FunctionRef): void {
  const { file, span } = getLocation(activation);
  const at = site.handedOver ?? { file, span };
  const entered = { name: callee.name, at: { file: callee.file, span: callee.span } };
  const step: CallStep = { at, argument: at, calleeText: site.calleeText, callee: entered };
  for (const read of reads) {
    if (activation.secretReads.length >= mostReads) return;
    if (read.calls.length <= longestWay) activation.secretReads.push({ ...read, span, calls: [step, ...read.calls] });
  }
}

const longestWay = 40;

/** Functions that call each other at several places lead to a read in any number of ways. */
const mostReads = 100;
