import type { Block, BlockId } from './ir.ts';

/** Answers the blocks that may follow a block, its handler first: the order in which blocks are numbered. */
export function getSuccessors(block: Block): readonly BlockId[] {
  const next: BlockId[] = block.handler === undefined ? [] : [block.handler];
  const { terminator } = block;
  switch (terminator.op) {
    case 'goto':
      next.push(terminator.target);
      break;
    case 'branch':
      next.push(terminator.whenFalse, terminator.whenTrue);
      break;
    case 'branch-nullish':
      next.push(terminator.whenNot, terminator.whenNullish);
      break;
    case 'iterate':
      next.push(terminator.exit, terminator.body);
      break;
    case 'return':
    case 'throw':
    case 'unreachable':
      break;
  }
  return next;
}
