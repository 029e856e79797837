import type { Span } from '../../analysis/ir/ir.ts';
import { addCellStep, settleCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import type { Place } from './variables.ts';
import { visitTarget } from './visit-place.ts';

/** Assigns an l-value; `before` is what it held. */
export function storePlace(frame: Frame, place: Place, cell: Cell, at: Span, before = frame.state.readPlace(place)): void {
  const { state } = frame;
  state.writePlace(place, settleCell(addCellStep(cell, frame.file.name, at)));
  visitTarget(frame, before, place, at);
}
