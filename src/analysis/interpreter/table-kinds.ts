import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import type { Primitive } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateLocal } from './allocate.ts';

const fewest = 2;
const most = 24;
const mostKinds = 8;
const mostWords = 3;

/**
 * Answers the kinds of rows of a written table that a value can be: `{ path: '/orders', auth: true, run }` or `{ path: '/health', run }`. What
 * is done with a row of one kind says nothing of the others. `undefined`: it is no row of such a table, or all are of one kind.
 */
export function listTableKinds(activation: Activation, state: State, value: Value): readonly Value[] | undefined {
  const { refs } = value;
  if (refs.length < fewest || refs.length > most) return undefined;
  const rows: { readonly ref: Address; readonly cell: Cell }[] = [];
  for (const ref of refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.kind !== 'object' || cell.rest !== undefined || !holdsFunction(activation, state, cell)) return undefined;
    rows.push({ ref, cell });
  }
  const names = [...new Set(rows.flatMap(({ cell }) => [...cell.fields.keys()]))].filter((name) => !name.startsWith('%'));
  const told = names.map((name) => rows.map(({ cell }) => describe(activation, state, cell.fields.get(name))));
  const isWord = (column: readonly string[]): boolean => column.some((each) => each.startsWith('"'));
  const isTelling = (column: readonly string[]): boolean => !isWord(column) || new Set(column).size <= mostWords;
  for (const columns of [told.filter(isTelling), told.filter((column) => !isWord(column))]) {
    const kinds = new Map<string, Address[]>();
    for (const [index, { ref }] of rows.entries()) {
      const key = columns.map((column) => column[index]).join();
      kinds.set(key, [...(kinds.get(key) ?? []), ref]);
    }
    if (kinds.size > 1 && kinds.size <= mostKinds)
      return [...kinds.values()].map((kind) =>
        makeValueLike(value, { refs: kind.flatMap((ref) => complete(activation, state, ref, names)) }),
      );
  }
  return undefined;
}

/** A row with all fields that other rows of its table have: what is not written in it is nothing, which nobody writes later. */
function complete(activation: Activation, state: State, ref: Address, names: readonly string[]): readonly Address[] {
  const cell = getCell(activation, state, ref);
  const missing = cell === undefined ? [] : names.filter((name) => !cell.fields.has(name));
  if (cell === undefined || missing.length === 0) return [ref];
  const fields = new Map([...cell.fields, ...missing.map((name) => [name, activation.run.makeConstant(null)] as const)]);
  return allocateLocal(activation, state, `row${ref}`, makeCellLike(cell, { fields })).refs;
}

function holdsFunction(activation: Activation, state: State, { fields }: Cell): boolean {
  return [...fields.values()].some(({ refs }) => refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined));
}

/** What a field tells of the kind of its row. */
function describe(activation: Activation, state: State, field: Value | undefined): string {
  if (field === undefined) return '';
  const [ref] = field.refs;
  if (ref !== undefined) {
    const cell = field.refs.length > 1 ? undefined : getCell(activation, state, ref);
    return cell?.kind === 'array' ? `[${cell.length ?? ''}]` : 'object';
  }
  if (field.nodes.length > 0) return 'object';
  return field.taints.length > 0 || field.constants?.length !== 1 ? '?' : describeConstant(field.constants[0]);
}

function describeConstant(constant: Primitive): string {
  if (constant === undefined || constant === null) return '';
  return typeof constant === 'string' ? `"${constant}"` : String(constant);
}
