import { getPostDominators } from './get-post-dominators.ts';
import { getSuccessors } from './get-successors.ts';
import type { BlockId, IrFunction } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';

/** Answers the blocks whose branches decide, alone or together, whether a block runs: its control dependences, transitively. */
export function findDecidingBlocks(body: IrFunction, target: BlockId): readonly BlockId[] {
  const direct = getDependences(body);
  const found = new Set<BlockId>();
  const stack = [target];
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    for (const branch of direct[block] ?? []) {
      if (found.has(branch)) continue;
      found.add(branch);
      stack.push(branch);
    }
  }
  return [...found];
}

/** By block, the branches on which it depends: those after which it comes one way for sure and another way perhaps not. */
const getDependences = rememberControlFlow((body: IrFunction): readonly ReadonlySet<BlockId>[] => {
  const after = getPostDominators(body);
  const dependences = body.blocks.map(() => new Set<BlockId>());
  for (const [id, block] of body.blocks.entries()) {
    const successors = getSuccessors({ ...block, handler: undefined });
    if (successors.length < 2) continue;
    for (const successor of successors) {
      const walked = new Set<BlockId>();
      for (let each = successor; each !== after[id] && each < body.blocks.length && !walked.has(each); each = after[each] ?? each) {
        walked.add(each);
        dependences[each]?.add(id);
      }
    }
  }
  return dependences;
});
