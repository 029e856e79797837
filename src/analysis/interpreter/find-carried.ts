import { mapCell } from '../domain/bake-cell.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Register } from '../ir/ir.ts';

/** What a turn of a loop leaves to the next one: values of variables, and the objects made in the loop that these lead to. */
export interface Carried {
  readonly registers: readonly Register[];
  readonly cells: ReadonlySet<Address>;
}

/** Answers what is left of the registers that a loop carries on, by how these and the heap were when it began; `undefined` when it is nothing. */
export function findCarried(
  state: State,
  { before, registers }: { readonly before: State; readonly registers: readonly Register[] },
): Carried | undefined {
  const written = registers.filter((register) => isHolding(state.getRegister(register), before.getRegister(register)));
  if (written.length === 0) return undefined;
  const cells = new Set<Address>();
  const waiting: Address[] = [];
  const reach = (value: Value): Value => {
    for (const address of value.refs) {
      if (cells.has(address) || before.getLocalCell(address) !== undefined) continue;
      cells.add(address);
      waiting.push(address);
    }
    return value;
  };
  for (const register of written) {
    const value = state.getRegister(register);
    if (value !== undefined) reach(value);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const cell = state.getLocalCell(next);
    if (cell !== undefined) mapCell(cell, reach);
  }
  return { registers: written, cells };
}

function isHolding(value: Value | undefined, before: Value | undefined): boolean {
  return value !== undefined && value !== before && (value.taints.length > 0 || value.refs.length > 0 || value.implications !== undefined);
}
