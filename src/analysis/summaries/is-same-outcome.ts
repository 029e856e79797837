import { isSameContent, type Value } from '../domain/value.ts';
import type { Cell } from '../domain/cell.ts';
import type { Summary } from './summary.ts';

type Outcome = Pick<Summary, 'hits' | 'returns' | 'throws' | 'heap'>;

/** Do two rounds of a summary say the same of what the function answers, throws, changes and hands on? */
export function isSameOutcome(left: Outcome, right: Outcome): boolean {
  return (
    left.hits.length === right.hits.length &&
    isSame(left.returns, right.returns) &&
    isSame(left.throws, right.throws) &&
    left.heap.size === right.heap.size &&
    [...right.heap].every(([address, cell]) => isSameCell(left.heap.get(address), cell))
  );
}

function isSame(left: Value | undefined, right: Value | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && isSameContent(left, right));
}

function isSameCell(left: Cell | undefined, right: Cell): boolean {
  if (left === right) return true;
  return (
    left?.fields.size === right.fields.size &&
    isSame(left.rest, right.rest) &&
    isSame(left.keys, right.keys) &&
    [...right.fields].every(([name, value]) => isSame(left.fields.get(name), value))
  );
}
