import { getPostDominators } from './get-post-dominators.ts';
import { getSuccessors } from './get-successors.ts';
import type { BlockId, IrFunction } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';

/** Does a block run exactly once whenever its function is called and returns? */
export function runsAlways(body: IrFunction, block: BlockId): boolean {
  return getSteadyBlocks(body).has(block);
}

/** Those that every way goes through, that no loop repeats and that no `catch` lets a program go on without. */
const getSteadyBlocks = rememberControlFlow((body: IrFunction): ReadonlySet<BlockId> => {
  const { blocks } = body;
  const after = getPostDominators(body);
  const steady = new Set<BlockId>();
  for (let each = 0; each < blocks.length; each = after[each] ?? blocks.length) if (blocks[each]?.handler === undefined) steady.add(each);
  for (const [end, block] of blocks.entries())
    // Blocks are in reverse postorder: those of a loop stand between its beginning and where it goes back.
    for (const start of getSuccessors(block)) for (let each = start; each <= end; each++) steady.delete(each);
  return steady;
});
