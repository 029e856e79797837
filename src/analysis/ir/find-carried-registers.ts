import { findLiveRegisters } from './find-live-registers.ts';
import type { IrFunction, Register } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';
import { findWrite } from './visit-reads.ts';

const none: readonly Register[] = [];

/** Answers, by the block at the head of a loop over a list, the registers that a turn writes and the next one reads. */
export const findCarriedRegisters = rememberControlFlow((body: IrFunction): readonly (readonly Register[])[] => {
  const { blocks } = body;
  const live = findLiveRegisters(body);
  return blocks.map(({ terminator }, head) => {
    if (terminator.op !== 'iterate') return none;
    const written = new Set<Register>();
    for (const { instructions } of blocks.slice(head + 1, terminator.exit))
      for (const instruction of instructions) {
        const register = findWrite(instruction);
        if (register !== undefined && register !== terminator.element && live[head]?.has(register) === true) written.add(register);
      }
    return written.size === 0 ? none : [...written];
  });
});
