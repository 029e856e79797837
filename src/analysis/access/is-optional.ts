import type { AccessRow } from '../../models/access-rows.ts';
import type { Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { Run } from '../interpreter/run.ts';

/**
 * Is what would ask for the caller left out in some cases: `{ id, ...(all ? {} : { owner }) }`, or `owner: all ? undefined : owner` where a
 * condition that is `undefined` is none?
 */
export function isOptional({ callers: { optional } }: Run, { trail }: Taint, row: Pick<AccessRow, 'dropsUndefined'>): boolean {
  if (optional.size === 0) return false;
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    const form = optional.get(step.value);
    if (form === 'missing' || (form === 'undefined' && row.dropsUndefined === true)) return true;
  }
  return false;
}
