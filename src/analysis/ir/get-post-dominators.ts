import type { BlockId, IrFunction } from './ir.ts';
import { getSuccessors } from './get-successors.ts';
import { rememberControlFlow } from './remember-control-flow.ts';

/**
 * Answers for each block the first one after it that every way to the end of the function goes through; the number of blocks stands for
 * the end itself. Ways of exceptions into handlers are left out.
 *
 * The immediate dominators of the reversed graph, after Cooper, Harvey and Kennedy: blocks are in reverse postorder, so that walking them
 * backwards settles acyclic parts in one pass.
 */
export const getPostDominators = rememberControlFlow(({ blocks }: IrFunction): readonly BlockId[] => {
  const end = blocks.length;
  const next = blocks.map((block) => {
    const successors = getSuccessors({ ...block, handler: undefined });
    return successors.length === 0 ? [end] : successors;
  });
  const found = new Array<BlockId | undefined>(end + 1);
  found[end] = end;
  for (let changed = true; changed;) {
    changed = false;
    for (let block = end - 1; block >= 0; block--) {
      let meeting: BlockId | undefined;
      for (const successor of next[block] ?? []) {
        if (found[successor] === undefined) continue;
        meeting = meeting === undefined ? successor : meet(found, meeting, successor);
      }
      if (meeting === undefined || found[block] === meeting) continue;
      found[block] = meeting;
      changed = true;
    }
  }
  return found.map((each) => each ?? end);
});

/** Later blocks have higher numbers, but for loops: both walk on until they stand at the same block. */
function meet(found: readonly (BlockId | undefined)[], left: BlockId, right: BlockId): BlockId {
  const end = found.length - 1;
  const seen = new Set<BlockId>();
  for (let block = left; !seen.has(block); block = found[block] ?? end) seen.add(block);
  let block = right;
  const walked = new Set<BlockId>();
  while (!seen.has(block) && !walked.has(block)) {
    walked.add(block);
    block = found[block] ?? end;
  }
  return seen.has(block) ? block : end;
}
