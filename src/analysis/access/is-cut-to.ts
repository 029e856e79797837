import { findConstant } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';

/**
 * Is something cut to a length that it does not have itself and that the program has not written: `digest.subarray(0, given.length)`? Nothing
 * given is all that nothing is left of.
 */
export function isCutTo({ run }: Activation, { receiver, site, arguments: { values } }: ModelCall): boolean {
  const [start, end] = values;
  if (start === undefined || end === undefined || !cutting.test(site.calleeText)) return false;
  if (findConstant(start)?.value !== 0 || findConstant(end) !== undefined) return false;
  const own = run.parts.findId(receiver.id, 'length');
  return own === undefined || (end.id !== own && run.numbers.differences.get(end.id)?.from !== own);
}

const cutting = /\.(?:slice|subarray|substring)$/u;
