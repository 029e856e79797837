import type { Block, IrParameter, Register } from './ir.ts';
import { findWrite, visitReads, visitTerminatorReads, type RegisterReader } from './visit-reads.ts';

/**
 * Answers, by register, whether one block alone assigns and reads it: most temporaries. What such a register holds need not be kept, nor
 * joined with anything, when the block is left.
 */
export function findLocalRegisters(blocks: readonly Block[], parameters: readonly IrParameter[], count: number): readonly boolean[] {
  const users = new RegisterUsers(count);
  for (const block of blocks) {
    users.block++;
    for (const instruction of block.instructions) {
      visitReads(instruction, users);
      const written = findWrite(instruction);
      if (written !== undefined) users.read(written);
    }
    visitTerminatorReads(block.terminator, users);
    if (block.terminator.op === 'iterate') {
      users.isLocal[block.terminator.iterable] = false;
      users.isLocal[block.terminator.element] = false;
    }
  }
  for (const { register } of parameters) users.isLocal[register] = false;
  return users.isLocal;
}

/** Which block uses a register. */
class RegisterUsers implements RegisterReader {
  /** The block being looked at, counted from 1. */
  block = 0;
  readonly isLocal: boolean[];
  private readonly owners: number[];

  constructor(count: number) {
    this.isLocal = new Array<boolean>(count).fill(true);
    this.owners = new Array<number>(count).fill(0);
  }

  read(register: Register): void {
    const owner = this.owners[register];
    if (owner === 0) this.owners[register] = this.block;
    else if (owner !== this.block) this.isLocal[register] = false;
  }
}
