import { getSuccessors } from './get-successors.ts';
import type { BlockId, IrFunction } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';

/** A loop of any kind: its blocks are those from `head` to `last`. */
export interface LoopRange {
  readonly head: BlockId;
  readonly last: BlockId;
  readonly outer: LoopRange | undefined;
}

/** Answers, by block, the innermost loop that it is in: between a block that is gone back to and the last one that goes back there. */
export const findLoopRanges = rememberControlFlow(({ blocks }: IrFunction): readonly (LoopRange | undefined)[] => {
  const ends = new Map<BlockId, BlockId>();
  for (const [from, block] of blocks.entries()) for (const head of getSuccessors(block)) if (head <= from) ends.set(head, from);
  if (ends.size === 0) return [];
  let inner: LoopRange | undefined;
  return blocks.map((_, block) => {
    while (inner !== undefined && inner.last < block) inner = inner.outer;
    const last = ends.get(block);
    if (last !== undefined) inner = { head: block, last: Math.max(last, block), outer: inner };
    return inner;
  });
});
