import { makeCellLike, type Cell } from './cell.ts';
import { bakeFacts } from './join.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/** Answers the cell with every threat of its values gone that the state's facts exclude; the cell itself when that is none. */
export function bakeCellFacts(state: State, cell: Cell): Cell {
  if (state.facts.isEmpty()) return cell;
  let fields: Map<string, Value> | undefined;
  for (const [name, value] of cell.fields) {
    const baked = bakeFacts(value, state);
    if (baked !== value) (fields ??= new Map(cell.fields)).set(name, baked);
  }
  const rest = cell.rest === undefined ? undefined : bakeFacts(cell.rest, state);
  const keys = cell.keys === undefined ? undefined : bakeFacts(cell.keys, state);
  return fields === undefined && rest === cell.rest && keys === cell.keys
    ? cell
    : makeCellLike(cell, { fields: fields ?? cell.fields, rest, keys });
}
