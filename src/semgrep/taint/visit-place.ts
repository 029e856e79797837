import type { Span } from '../../analysis/ir/ir.ts';
import type { TaintSource } from '../rule/rule.ts';
import { cleanCell, gatherTaints, taintCell, unknownCell, type Cell } from './cell.ts';
import type { Match } from '../search/match.ts';
import { cleanPlace } from './clean-place.ts';
import { checkSinks } from './check-sinks.ts';
import { getSpanKey } from './code-spans.ts';
import type { Frame } from './frame.ts';
import { areLabelsSufficient } from './labels.ts';
import type { Placed, Spot } from './placement.ts';
import { propagateFrom, propagateTo } from './propagate.ts';
import { makeTaintSet, noTaints, uniteTaints, type Taint, type TaintSet } from './taint.ts';
import type { Place } from './variables.ts';
import type { Visit } from './visit.ts';

/** Answers the value of an expression by what the rule says of its place: sanitizers, sources, propagators and sinks, in this order. */
export function visitExpression(frame: Frame, cell: Cell, visit: Visit): Cell {
  const spot = frame.file.placement.get(visit.at);
  if (spot === undefined) return cell;
  let value = cell;
  if (visit.isStored === true && isPlain(frame, visit.at) ? spot.isCovered : spot.isSanitized) value = cleanCell;
  else
    for (const source of spot.sources)
      if (source.part.bySideEffect !== 'only' && !isDefaultWithin(frame, source, visit.at))
        value = applySource(frame, source, value, visit.inputs ?? noTaints);
  applySideEffects(frame, spot, visit.place, visit.at);
  value = propagateFrom(frame, spot, value);
  value = taintCell(value, propagateTo(frame, spot, visit.place));
  if (spot.isWatched) frame.file.watched.set(getSpanKey(visit.at), gatherTaints(value));
  checkSinks(frame, spot, value, visit);
  return value;
}

/** Is what is assigned neither cast nor the last one of a list? */
function isPlain({ file }: Frame, { start, end }: Span): boolean {
  const { text } = file.module;
  return /=[\s(]*$/u.test(text.slice(Math.max(0, start - 20), start)) && !/^[\s)]*(?:!|as\b|satisfies\b)/u.test(text.slice(end, end + 20));
}

/** Is an expression the default of a part of a parameter that is a source as a whole? That comes from the program itself. */
function isDefaultWithin({ body }: Frame, { start, end }: Span, at: Span): boolean {
  return body.parameters.some(({ span }) => span.start === start && span.start < at.start && span.end >= at.end && end >= at.end);
}

/** Answers what a pattern takes out of a value: to Semgrep, what it is taken into is an expression that reads it. */
export function visitTaken(frame: Frame, cell: Cell, at: Span): Cell {
  return frame.isInParameters(at) ? cell : visitExpression(frame, cell, { at });
}

/** Answers the taints that a place has because it is a source. */
export function findFresh(frame: Frame, at: Span): TaintSet {
  const spot = frame.file.placement.get(at);
  if (spot === undefined || spot.isSanitized) return noTaints;
  const plain = spot.sources.filter(({ part }) => part.bySideEffect !== 'only' && part.requires === undefined && !part.control);
  return makeTaintSet(plain.map(({ part, match }) => makeTaint(frame, part, match)));
}

/** Answers the taints of a name that is declared and is a source itself. In Semgrep, functions know of it, and the code around it does not. */
export function findNamed(frame: Frame, name: string, { start }: Span): TaintSet {
  if (frame.run.program !== undefined) return noTaints;
  const sources = frame.file.placement.findSourcesOf({ start, end: start + name.length });
  const plain = sources.filter(({ part }) => part.bySideEffect !== 'only' && part.requires === undefined && !part.control);
  return makeTaintSet(plain.map(({ part, match }) => makeTaint(frame, part, match)));
}

/** Does what the rule says of a variable or field that is assigned: `before` is its value until then. */
export function visitTarget(frame: Frame, before: Cell, place: Place | undefined, at: Span): void {
  const spot = frame.file.placement.get(at);
  if (spot === undefined) return;
  if (!spot.isSanitized) checkSinks(frame, spot, before, { at });
  // A variable is sanitized before it is assigned, to no effect.
  applySideEffects(frame, place?.path.length === 0 ? { ...spot, exactSanitizers: [] } : spot, place, at);
  propagateTo(frame, spot, place);
}

/** Answers what a parameter holds by the sources that are at it; of a name inside it, by those that are exactly there. */
export function visitParameter(frame: Frame, cell: Cell, at: Span, isInner = false): Cell {
  const spot = frame.file.placement.get(at);
  if (spot === undefined) return cell;
  let value = cell;
  for (const source of new Set([...spot.sources, ...spot.exactSources]))
    if (!isInner || isAt(source, at)) value = applySource(frame, source, value, noTaints);
  return taintCell(value, propagateTo(frame, spot, undefined));
}

function applySource(frame: Frame, source: Placed<TaintSource>, cell: Cell, inputs: TaintSet): Cell {
  const taints = makeSourceTaints(frame, source, cell, inputs);
  if (!source.part.control) return taintCell(cell, taints);
  const control = frame.run.variables.getControl();
  frame.state.set(control, taintCell(frame.state.get(control) ?? unknownCell, taints));
  return cell;
}

function makeSourceTaints(frame: Frame, { part, match }: Placed<TaintSource>, cell: Cell, inputs: TaintSet): TaintSet {
  if (part.requires !== undefined && !areLabelsSufficient(part.requires, uniteTaints(cell.taints ?? noTaints, inputs))) return noTaints;
  return makeTaintSet([makeTaint(frame, part, match)]);
}

function makeTaint({ run, file }: Frame, part: TaintSource, match: Match): Taint {
  return run.origins.get(match, file.name, part.label, run.specification.sources.indexOf(part));
}

/** Side effects happen where the match is an l-value and nothing else. */
function applySideEffects(frame: Frame, spot: Spot, place: Place | undefined, at: Span): void {
  if (place === undefined) return;
  const { state } = frame;
  if (spot.exactSanitizers.some((each) => isAt(each, at))) cleanPlace(frame, place);
  for (const source of spot.exactSources) {
    const { part, match } = source;
    if (part.bySideEffect === false || spot.isSanitized || !isAt(source, at)) continue;
    state.writePlace(place, taintCell(state.readPlace(place), makeTaintSet([makeTaint(frame, part, match)])));
  }
}

/** A declaration with a type is longer than its name. */
function isAt(match: Span, at: Span): boolean {
  return match.start === at.start && match.end <= at.end;
}
