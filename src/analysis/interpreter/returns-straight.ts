import type { BlockId, IrFunction } from '../ir/ir.ts';

const longest = 8;

/** Does a function return from a block on without asking anything? */
export function returnsStraight({ blocks }: IrFunction, from: BlockId): boolean {
  let block = blocks[from];
  for (let step = 0; step < longest && block !== undefined; step++) {
    const { terminator } = block;
    if (terminator.op !== 'goto') return terminator.op === 'return';
    block = blocks[terminator.target];
  }
  return false;
}
