import { makeCell, type Cell, type CellKind } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue, reserveAddress } from './allocate.ts';

/** Larger structures are not copied: the copy is the structure itself. */
const maximumCells = 64;

const copied: ReadonlySet<CellKind> = new Set(['object', 'array', 'map', 'set']);

/**
 * Answers a copy of a value of which nothing is shared with it: `structuredClone(x)`. Objects of classes, functions and what the program did not
 * make stay what they are. `read` answers a cell as it was when the copy was made.
 */
export function copyDeep(activation: Activation, state: State, value: Value, read: (address: Address) => Cell | undefined): Value {
  const copies = new Map<Address, Address>();
  const seen = new Set<Address>();
  if (!collect(value, read, seen)) return value;
  for (const address of seen) copies.set(address, reserveAddress(activation, nameCopy(address)));
  const rename = (each: Value): Value => {
    if (each.refs.length === 0) return each;
    return makeValueLike(each, { refs: each.refs.map((ref) => copies.get(ref) ?? ref) });
  };
  for (const address of seen) {
    const cell = read(address);
    if (cell === undefined) continue;
    const fields = new Map([...cell.fields].map(([name, field]) => [name, rename(field)]));
    const { kind, length, whenEmpty, made, written, keys } = cell;
    const rest = cell.rest === undefined ? undefined : rename(cell.rest);
    const copy = makeCell(kind, { fields, rest, keys, length, whenEmpty, made, written, isShared: cell.isShared });
    allocateValue(activation, state, nameCopy(address), copy);
  }
  return rename(value);
}

function collect(value: Value, read: (address: Address) => Cell | undefined, seen: Set<Address>): boolean {
  for (const address of value.refs) {
    const cell = seen.has(address) ? undefined : read(address);
    if (cell === undefined || !copied.has(cell.kind)) continue;
    seen.add(address);
    if (seen.size > maximumCells) return false;
    for (const field of cell.fields.values()) if (!collect(field, read, seen)) return false;
    if (cell.rest !== undefined && !collect(cell.rest, read, seen)) return false;
  }
  return true;
}

function nameCopy(address: Address): string {
  return `copy ${address}`;
}
