import type { Block, BlockId } from './ir.ts';

/** Answers the blocks whose exceptions a handler gets, and the blocks to which they lead when nothing is thrown. */
export function listEnds(
  blocks: readonly Block[],
  handler: BlockId,
): { readonly tried: ReadonlySet<BlockId>; readonly ends: readonly BlockId[] } {
  const tried = new Set(blocks.flatMap((block, id) => (block.handler === handler ? [id] : [])));
  return { tried, ends: [...tried].flatMap((id) => getNext(blocks[id])).filter((id) => !tried.has(id)) };
}

/** Answers the blocks that are reached from others when nothing is thrown, with these. */
export function collectReachable(blocks: readonly Block[], starts: readonly BlockId[]): ReadonlySet<BlockId> {
  const reached = new Set(starts);
  for (const id of reached) for (const next of getNext(blocks[id])) reached.add(next);
  return reached;
}

/** The blocks that follow when nothing is thrown. */
function getNext(block: Block | undefined): readonly BlockId[] {
  const terminator = block?.terminator;
  switch (terminator?.op) {
    case 'goto':
      return [terminator.target];
    case 'branch':
      return [terminator.whenTrue, terminator.whenFalse];
    case 'branch-nullish':
      return [terminator.whenNullish, terminator.whenNot];
    case 'iterate':
      return [terminator.body, terminator.exit];
    default:
      return [];
  }
}
