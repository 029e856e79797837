import type { Span } from '../../analysis/ir/ir.ts';
import { addCellStep, anyIndex, gatherTaints, joinCells, limitCell, settleCell, type Cell } from './cell.ts';
import { cleanPlace } from './clean-place.ts';
import type { Frame } from './frame.ts';
import type { Place } from './variables.ts';
import { visitTarget } from './visit-place.ts';

/** Assigns an l-value; `before` is what it held. */
export function storePlace(frame: Frame, place: Place, cell: Cell, at: Span, before = frame.state.readPlace(place)): void {
  const { state } = frame;
  const settled = settleCell(addCellStep(limitCell(cell), frame.file.name, at));
  if (place.path.at(-1) !== anyIndex) state.writePlace(place, settled);
  else if (frame.run.program !== undefined) state.writePlace(place, joinCells(state.readPlace(place), settled));
  else if (gatherTaints(cell).length === 0) cleanPlace(frame, place);
  else state.writePlace(place, settled);
  visitTarget(frame, before, place, at);
}
