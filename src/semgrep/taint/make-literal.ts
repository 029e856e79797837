import type { Instruction } from '../../analysis/ir/ir.ts';
import { anyIndex, gatherTaints, joinCells, makeTaintedCell, taintCell, unknownCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { followFunction } from './follow-functions.ts';

/** Answers the value of an object literal: its properties are told apart. */
export function makeObject(frame: Frame, { entries }: Extract<Instruction, { readonly op: 'object' }>): Cell {
  let spread = unknownCell;
  const fields = new Map<string, Cell>();
  for (const entry of entries) {
    if (entry.kind === 'spread') {
      const cell = frame.read(entry.value);
      if (cell.taints !== undefined) spread = taintCell(spread, cell.taints);
      for (const [name, field] of cell.fields ?? []) fields.set(name, field);
    } else if (entry.kind === 'property') {
      if ('name' in entry.key) fields.set(entry.key.name, frame.read(entry.value));
      else if (frame.run.program !== undefined)
        fields.set(anyIndex, joinCells(fields.get(anyIndex) ?? unknownCell, frame.read(entry.value)));
    } else followFunction(frame, entry.function);
  }
  return { taints: spread.taints, fields: fields.size === 0 ? undefined : fields, functions: undefined };
}

/** Answers the value of an array literal: its elements are not told apart. */
export function makeArray(frame: Frame, { elements }: Extract<Instruction, { readonly op: 'array' }>): Cell {
  let element = unknownCell;
  for (const { register, spread } of elements) {
    const cell = frame.read(register);
    if (!spread) element = joinCells(element, cell);
    else if (!frame.run.options.onlyAssignments) element = joinCells(element, makeTaintedCell(gatherTaints(cell)));
  }
  return element === unknownCell ? unknownCell : { ...unknownCell, fields: new Map([[anyIndex, element]]) };
}
