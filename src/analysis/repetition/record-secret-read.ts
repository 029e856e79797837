import type { SecretReadRow } from '../../models/secret-rows.ts';
import { getLocation, type Activation, type CallSite } from '../interpreter/activation.ts';

/** Notes that a call of the function under way fetches a secret. */
export function recordSecretRead(activation: Activation, row: SecretReadRow, site: CallSite): void {
  const at = getLocation(activation);
  activation.secretReads.push({ row, at, calleeText: site.calleeText, calls: [], span: at.span, written: [] });
}

/** Notes that the reads from one on happen for each request. */
export function markRouted(activation: Activation, from: number): void {
  for (const [index, read] of activation.secretReads.entries()) {
    if (index >= from) activation.secretReads[index] = { ...read, isRouted: true };
  }
}
