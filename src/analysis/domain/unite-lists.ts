import type { Address } from './identity.ts';
import type { ApiNode } from '../binding/api-node.ts';

/** Unites sorted sets of addresses. */
export function uniteRefs(left: readonly Address[], right: readonly Address[]): readonly Address[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const missing = collectMissing(left, right);
  if (missing === undefined) return left;
  const all = [...left, ...missing];
  // Newer objects have addresses further from zero: what is kept does not depend on the order of joins.
  if (all.length > maximumRefs)
    return all
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, maximumRefs)
      .sort((a, b) => a - b);
  return sortRefs(all);
}

/** Sorts addresses in place; most are sorted. */
export function sortRefs(refs: Address[]): readonly Address[] {
  for (let index = 1; index < refs.length; index++) if ((refs[index - 1] ?? 0) > (refs[index] ?? 0)) return refs.sort((a, b) => a - b);
  return refs;
}

/** A value that can be more objects than this stands for the oldest of them only. */
const maximumRefs = 40;

/** Unites sets of nodes. */
export function uniteNodes(left: readonly ApiNode[], right: readonly ApiNode[]): readonly ApiNode[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const missing = collectMissing(left, right);
  return missing === undefined ? left : rememberUnion(left, right, missing);
}

const unions = new WeakMap<readonly ApiNode[], WeakMap<readonly ApiNode[], readonly ApiNode[]>>();

/** The same lists give the same union, by which answers about its nodes are remembered. */
function rememberUnion(left: readonly ApiNode[], right: readonly ApiNode[], missing: readonly ApiNode[]): readonly ApiNode[] {
  let known = unions.get(left);
  if (known === undefined) unions.set(left, (known = new WeakMap<readonly ApiNode[], readonly ApiNode[]>()));
  let union = known.get(right);
  if (union === undefined) known.set(right, (union = [...left, ...missing]));
  return union;
}

/** Answers what the right list has and the left has not; `undefined` when that is nothing. */
export function collectMissing<T>(left: readonly T[], right: readonly T[]): T[] | undefined {
  let missing: T[] | undefined;
  for (const each of right) if (!left.includes(each)) (missing ??= []).push(each);
  return missing;
}
