import type { TaintPropagator } from '../rule/rule.ts';
import { gatherTaints, taintCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { areLabelsSufficient } from './labels.ts';
import type { PlacedPropagator, Spot } from './placement.ts';
import { makeTaintSet, noTaints, uniteTaints, type OriginTable, type TaintSet } from './taint.ts';
import type { Transfer } from './taint-run.ts';
import type { Place } from './variables.ts';

/** Takes up the taints of a value at the starts of propagators, and hands them to ends that were passed already. */
export function propagateFrom(frame: Frame, spot: Spot, cell: Cell): Cell {
  const { run, state } = frame;
  for (const propagator of spot.from) {
    const transfer = getTransfer(run.transfers, propagator);
    transfer.taints = convert(run.origins, propagator.part, gatherTaints(cell));
    if (transfer.to !== undefined && propagator.part.bySideEffect && transfer.taints.length > 0 && !isLate(frame, propagator))
      state.writePlace(transfer.to, taintCell(state.readPlace(transfer.to), transfer.taints));
  }
  return cell;
}

/** Answers the taints that arrive at the ends of propagators. */
export function propagateTo(frame: Frame, spot: Spot, place: Place | undefined): TaintSet {
  const { run, state } = frame;
  let arrived = noTaints;
  for (const propagator of spot.to) {
    const transfer = getTransfer(run.transfers, propagator);
    transfer.to = place;
    if (place !== undefined && isLate(frame, propagator)) continue;
    arrived = uniteTaints(arrived, transfer.taints);
    if (place !== undefined && propagator.part.bySideEffect && transfer.taints.length > 0)
      state.writePlace(place, taintCell(state.readPlace(place), transfer.taints));
  }
  return arrived;
}

/** In Semgrep arguments are read before what a method is called on, and what only reads variables gives nothing to arguments before it. */
function isLate({ run, file }: Frame, { part, match }: PlacedPropagator): boolean {
  const [from, to] = [match.bindings.get(part.from), match.bindings.get(part.to)];
  if (run.program !== undefined || from === undefined || to === undefined) return false;
  const { text } = file.module;
  const isComputed = /^(?:await|new)\b|[)`]$|^`/u.test(text.slice(from.start, from.end));
  const isArgument = /^\s*[,)]/u.test(text.slice(to.end, to.end + 20));
  const isReceiver = /^\s*\??\./u.test(text.slice(from.end, from.end + 20));
  return isArgument && !isComputed && (isReceiver || from.start > to.start);
}

function getTransfer(transfers: Map<PlacedPropagator, Transfer>, propagator: PlacedPropagator): Transfer {
  let transfer = transfers.get(propagator);
  if (transfer === undefined) transfers.set(propagator, (transfer = { taints: noTaints, to: undefined }));
  return transfer;
}

function convert(origins: OriginTable, { requires, label, replaceLabels }: TaintPropagator, taints: TaintSet): TaintSet {
  if (requires !== undefined && !areLabelsSufficient(requires, taints)) return noTaints;
  if (label === undefined) return taints;
  const isReplaced = (name: string): boolean => replaceLabels === undefined || replaceLabels.includes(name);
  const kept = replaceLabels === undefined ? taints : taints.filter((each) => !isReplaced(each.origin.label));
  return makeTaintSet([...kept, ...taints.filter((each) => isReplaced(each.origin.label)).map((each) => origins.relabel(each, label))]);
}
