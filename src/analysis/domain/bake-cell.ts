import { mapContents } from './array-contents.ts';
import { makeCellLike, type Cell } from './cell.ts';
import { bakeFacts } from './join.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/** Answers the cell with every threat of its values gone that the state's facts exclude; the cell itself when that is none. */
export function bakeCellFacts(state: State, cell: Cell): Cell {
  return state.facts.isEmpty() ? cell : mapCell(cell, (value) => bakeFacts(value, state));
}

/** Answers the cell with its values changed; the cell itself when none is. */
export function mapCell(cell: Cell, change: (value: Value) => Value): Cell {
  let fields: Map<string, Value> | undefined;
  for (const [name, value] of cell.fields) {
    const changed = change(value);
    if (changed !== value) (fields ??= new Map(cell.fields)).set(name, changed);
  }
  const rest = cell.rest === undefined ? undefined : change(cell.rest);
  const keys = cell.keys === undefined ? undefined : change(cell.keys);
  return fields === undefined && rest === cell.rest && keys === cell.keys
    ? cell
    : mapContents(cell, makeCellLike(cell, { fields: fields ?? cell.fields, rest, keys }), change);
}
