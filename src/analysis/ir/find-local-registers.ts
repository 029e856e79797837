import { collectReads, collectTerminatorReads, findWrite } from './collect-registers.ts';
import type { Block, IrParameter, Register } from './ir.ts';

/**
 * Answers, by register, whether one block alone assigns and reads it: most temporaries. What such a register holds need not be kept, nor
 * joined with anything, when the block is left.
 */
export function findLocalRegisters(blocks: readonly Block[], parameters: readonly IrParameter[], count: number): readonly boolean[] {
  const owners = new Int32Array(count).fill(-1);
  const isLocal = new Array<boolean>(count).fill(true);
  const use = (register: Register, block: number): void => {
    if (owners[register] === -1) owners[register] = block;
    else if (owners[register] !== block) isLocal[register] = false;
  };
  for (const [index, block] of blocks.entries()) {
    for (const instruction of block.instructions) {
      for (const register of collectReads(instruction)) use(register, index);
      const written = findWrite(instruction);
      if (written !== undefined) use(written, index);
    }
    for (const register of collectTerminatorReads(block.terminator)) use(register, index);
    if (block.terminator.op === 'iterate') {
      isLocal[block.terminator.iterable] = false;
      isLocal[block.terminator.element] = false;
    }
  }
  for (const { register } of parameters) isLocal[register] = false;
  return isLocal;
}
