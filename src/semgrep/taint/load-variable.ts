import type { Register, Span } from '../../analysis/ir/ir.ts';
import { taintCell, unknownCell, type Cell } from './cell.ts';
import { followMention } from './follow-functions.ts';
import type { Frame } from './frame.ts';
import { findShared } from './find-shared.ts';
import { noTaints, type TaintSet } from './taint.ts';
import type { Place } from './variables.ts';
import { findFresh, visitExpression } from './visit-place.ts';

/** Reads a variable. */
export function loadVariable(frame: Frame, { to, at }: { readonly to: Register; readonly at: Span }, place: Place, key?: string): void {
  let cell = frame.state.get(place.variable) ?? findElsewhere(frame, place, key, at);
  if (cell.functions !== undefined) followMention(frame, to, cell.functions);
  // The fields of `this` are no part of its value.
  if (place.variable === frame.run.variables.getThis(frame.file.name) && frame.run.program === undefined) cell = unknownCell;
  frame.write(to, visitExpression(frame, cell, { at, place, isArgument: frame.facts.isInCall[to] }), place, at);
  frame.setFresh(to, findFresh(frame, at));
}

/** A variable that the code followed so far did not assign. */
function findElsewhere(frame: Frame, place: Place, key: string | undefined, at: Span): Cell {
  if (key === undefined) return unknownCell;
  return findShared(frame, key, place) ?? taintCell(unknownCell, findSettled(frame, key, at));
}

/** Answers what was assigned, at the only place where that happens, to a variable of the top level or a field of `this`. */
export function findSettled({ file }: Frame, key: string, at: Span): TaintSet {
  const settled = file.settled.get(key);
  return settled === undefined || settled.after > at.start || !file.facts.isAssignedOnce(key) ? noTaints : settled.taints;
}
