import { getPostDominators } from './get-post-dominators.ts';
import type { BlockId, IrFunction } from './ir.ts';

/** Does a block run once whenever its function is called, unless something is thrown? */
export function runsAlways(body: IrFunction, block: BlockId): boolean {
  const after = getPostDominators(body);
  for (let each = 0; each < body.blocks.length; each = after[each] ?? body.blocks.length) if (each === block) return true;
  return false;
}
