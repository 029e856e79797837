import type { Instruction, IrFunction, Register } from '../ir/ir.ts';
import { visitReads } from '../ir/visit-reads.ts';

/** What is made from one value in a function: registers, and variables that inner functions see, as `owner.name`. */
export interface Derived {
  readonly registers: ReadonlySet<Register>;
  readonly variables: ReadonlySet<string>;
}

/** Answers what is made from some registers and variables, in whatever order. */
export function computeDerived(body: IrFunction, registers: Iterable<Register>, variables: Iterable<string>): Derived {
  const found = { registers: new Set(registers), variables: new Set(variables) };
  for (let changed = true; changed;) {
    changed = false;
    for (const { instructions } of body.blocks) {
      for (const instruction of instructions) if (passesOn(found, instruction)) changed = true;
    }
  }
  return found;
}

function passesOn(found: { registers: Set<Register>; variables: Set<string> }, instruction: Instruction): boolean {
  const isRead = isDerived(found, instruction);
  if (!isRead) return false;
  if (instruction.op === 'store-captured') {
    const name = `${instruction.owner}.${instruction.name}`;
    if (found.variables.has(name)) return false;
    found.variables.add(name);
    return true;
  }
  if (!('to' in instruction) || found.registers.has(instruction.to)) return false;
  found.registers.add(instruction.to);
  return true;
}

/** Does an instruction read something of it? */
export function isDerived({ registers, variables }: Derived, instruction: Instruction): boolean {
  if (instruction.op === 'load-captured') return variables.has(`${instruction.owner}.${instruction.name}`);
  let isRead = false;
  visitReads(instruction, {
    read: (register) => {
      isRead ||= registers.has(register);
    },
  });
  return isRead;
}
