import type { Span } from '../../analysis/ir/ir.ts';
import { addCellStep, settleCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import type { Place } from './variables.ts';
import { visitTarget } from './visit-place.ts';

/** Assigns an l-value. */
export function storePlace(frame: Frame, place: Place, cell: Cell, at: Span): void {
  const { state } = frame;
  const before = state.readPlace(place);
  state.writePlace(place, settleCell(addCellStep(cell, frame.file.name, at)));
  visitTarget(frame, before, place, at);
}
