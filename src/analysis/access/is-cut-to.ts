import { findConstant, type Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';

/**
 * Is a value cut to a length that it does not have itself and that the program has not written: `digest.subarray(0, given.length)`? Nothing
 * given is all that nothing is left of.
 */
export function isCutTo({ run }: Activation, cut: Value, end: Value): boolean {
  if (findConstant(end) !== undefined) return false;
  const own = run.parts.findId(cut.id, 'length');
  return own === undefined || (end.id !== own && run.numbers.differences.get(end.id)?.from !== own);
}
