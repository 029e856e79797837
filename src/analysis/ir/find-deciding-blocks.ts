import { computePostDominators } from './compute-post-dominators.ts';
import { getSuccessors } from './get-successors.ts';
import type { BlockId, IrFunction } from './ir.ts';

/**
 * Answers the blocks whose branches decide, alone or together, whether a block runs: it lies between the branch and the place where all
 * ways from there meet again.
 */
export function findDecidingBlocks(body: IrFunction, target: BlockId): readonly BlockId[] {
  const after = computePostDominators(body);
  return body.blocks.flatMap((block, id) => {
    const { op } = block.terminator;
    return (op === 'branch' || op === 'branch-nullish') && isBetween(body, id, after[id], target) ? [id] : [];
  });
}

function isBetween(body: IrFunction, from: BlockId, meeting: BlockId | undefined, target: BlockId): boolean {
  if (target === meeting) return false;
  const seen = new Set<BlockId>();
  const stack: BlockId[] = [from];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const next of getSuccessors(body.blocks[id] ?? emptyBlock)) {
      if (next === target) return true;
      if (next === meeting || seen.has(next)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
  return false;
}

const emptyBlock = { instructions: [], terminator: { op: 'unreachable', at: { start: 0, end: 0 } }, handler: undefined } as const;
