import type { ValueId } from '../domain/identity.ts';

/** What is known of numbers, by their identities. */
export class NumberFacts {
  /** Numbers made from other values; see `convertToNumber`. */
  readonly converted = new Set<ValueId>();
  /** Numbers that are another less a constant. */
  readonly differences = new Map<ValueId, { readonly from: ValueId; readonly by: number }>();
  /** Numbers that count, from 0 upwards. */
  readonly counters = new Set<ValueId>();
}
