import type { ThreatSet } from '../../models/threats.ts';
import type { Fact } from './value.ts';
import type { ValueId } from './identity.ts';

/** What is known on each side of a meeting point where the other side knows something else. */
export interface FactDifference {
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
}

/** Nothing is known on one side only. */
export const noDifference: FactDifference = { left: [], right: [] };

/** Facts that follow from one list or the other. */
export function uniteFacts(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  if (right.length === 0) return left;
  if (left.length === 0 && right.length === 1) return right;
  const all = new Map<ValueId, ThreatSet>();
  for (const { value, excludes } of [...left, ...right]) all.set(value, (all.get(value) ?? 0) | excludes);
  return [...all].map(([value, excludes]) => ({ value, excludes }));
}

/** Do both lists tell the same in the same order? */
export function isSameFacts(left: readonly Fact[], right: readonly Fact[]): boolean {
  if (left === right) return true;
  return (
    left.length === right.length &&
    left.every((fact, index) => fact.value === right[index]?.value && fact.excludes === right[index].excludes)
  );
}

/** Facts that follow from both lists. */
export function intersectFacts(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  if (left.length === 0) return left;
  if (right.length === 0) return right;
  const result: Fact[] = [];
  for (const fact of left) {
    let excludes = 0;
    for (const other of right) if (other.value === fact.value) excludes |= other.excludes;
    if ((excludes & fact.excludes) !== 0) result.push({ value: fact.value, excludes: excludes & fact.excludes });
  }
  return result;
}
