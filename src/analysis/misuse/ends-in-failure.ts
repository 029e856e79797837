import type { BlockId, IrFunction } from '../ir/ir.ts';
import { collectReachable, listEnds } from '../ir/reachable-blocks.ts';

const known = new WeakMap<IrFunction, Map<BlockId, ReadonlySet<BlockId>>>();

/** Does a block only come after what a handler caught, and never after the end of what it guards? */
export function endsInFailure(body: IrFunction, handler: BlockId, block: BlockId): boolean {
  let blocks = known.get(body);
  if (blocks === undefined) known.set(body, (blocks = new Map<BlockId, ReadonlySet<BlockId>>()));
  let failed = blocks.get(handler);
  if (failed === undefined) blocks.set(handler, (failed = collectFailed(body, handler)));
  return failed.has(block);
}

function collectFailed({ blocks }: IrFunction, handler: BlockId): ReadonlySet<BlockId> {
  const { tried, ends } = listEnds(blocks, handler);
  const normal = collectReachable(blocks, ends);
  const caught = collectReachable(blocks, [handler]);
  return new Set([...caught].filter((id) => !normal.has(id) && !tried.has(id)));
}
