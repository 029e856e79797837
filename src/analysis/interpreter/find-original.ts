import type { Block, Register } from '../ir/ir.ts';

/** Answers the variable of which the tested register is a copy, so that both are known to be the same: `valid &&= test(x)`. */
export function findOriginal(block: Block | undefined, condition: Register): Register | undefined {
  let original: Register | undefined;
  for (let index = (block?.instructions.length ?? 0) - 1; index >= 0; index--) {
    const instruction = block?.instructions[index];
    if (instruction?.op !== 'move' || instruction.to !== (original ?? condition)) break;
    original = instruction.from;
  }
  return original;
}
