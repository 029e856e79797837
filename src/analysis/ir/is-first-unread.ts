import type { IrFunction, Register } from './ir.ts';
import { visitReads, visitTerminatorReads } from './visit-reads.ts';

/** Does a function do nothing with its first parameter, or has it none? The variable that holds it counts as the parameter. */
export function isFirstUnread({ parameters, blocks }: IrFunction): boolean {
  const [first] = parameters;
  if (first === undefined) return true;
  const held = new Set<Register>([first.register]);
  let isRead = first.rest;
  const reader = {
    read: (register: Register): void => {
      isRead ||= held.has(register);
    },
  };
  for (const { instructions, terminator } of blocks) {
    for (const each of instructions)
      if (each.op === 'move' && held.has(each.from)) held.add(each.to);
      else visitReads(each, reader);
    visitTerminatorReads(terminator, reader);
  }
  return !isRead;
}
