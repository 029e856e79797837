import type { State } from '../domain/state.ts';
import type { Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';

const maximumDepth = 3;

/**
 * Answers the taints of parts of objects that have several, each part by itself: `{ owner, ...body }` may hold the sender's `owner` in place of the
 * caller's, which the taints of the whole do not tell.
 */
export function collectPartTaints(activation: Activation, state: State, values: readonly Value[], depth = 0): readonly Taint[] {
  const found: Taint[] = [];
  for (const { refs } of values)
    for (const ref of refs) {
      const cell = getCell(activation, state, ref);
      if (cell?.kind !== 'object') continue;
      const parts = [...cell.fields.values()];
      for (const { taints } of parts) if (taints.length > 1) found.push(...taints);
      if (depth < maximumDepth) found.push(...collectPartTaints(activation, state, parts, depth + 1));
    }
  return found;
}
