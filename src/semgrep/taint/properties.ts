import type { Instruction, PropertyKeyOperand, Register, Span } from '../../analysis/ir/ir.ts';
import { anyIndex, readField, taintCell, unknownCell, type Cell } from './cell.ts';
import { isLostInPattern, isTakenByPattern } from './destructure.ts';
import { isWithin } from './code-spans.ts';
import type { Frame } from './frame.ts';
import { findSettled } from './load-variable.ts';
import { storePlace } from './store-place.ts';
import type { Place } from './variables.ts';
import { noTaints, uniteTaints } from './taint.ts';
import { findFresh, visitExpression, visitTaken, visitTarget } from './visit-place.ts';

/** Reads `object.name` or `object[key]`. */
export function readProperty(frame: Frame, { to, object, property, at }: Extract<Instruction, { readonly op: 'get-property' }>): void {
  const name = getFieldName(frame, property, at);
  const place = makeFieldPlace(frame, object, name);
  const { options } = frame.run;
  const whole = readObject(frame, object);
  if (isTakenByPattern(frame, object, at)) {
    const isLost = isLostInPattern(frame, object, at);
    const from = options.onlyAssignments ? { ...whole, taints: undefined } : whole;
    frame.write(to, isLost ? unknownCell : visitTaken(frame, readField(from, name), at), undefined, at);
    return;
  }
  let cell = readField(options.onlyAssignments ? { ...whole, taints: undefined } : whole, name);
  if (frame.isSelf(object) && cell.taints === undefined)
    cell = taintCell(cell, findSettled(frame, frame.file.facts.getFieldKey(name, at), at));
  if ('key' in property && !options.safeIndexes && !options.onlyAssignments) cell = withIndex(frame, cell, property.key);
  const fresh = options.onlyAssignments ? noTaints : frame.getFresh(object);
  const isMethod = frame.facts.isCalled[to] === true && !isIndexed(frame, at);
  frame.write(to, visitExpression(frame, taintCell(cell, fresh), { at, place, isArgument: frame.facts.isInCall[to], isMethod }), place, at);
  frame.setFresh(to, frame.file.placement.get(at)?.isSanitized === true ? noTaints : uniteTaints(fresh, findFresh(frame, at)));
}

/** Is a property written in brackets? */
export function isIndexed({ file }: Frame, { end }: Span): boolean {
  return file.module.text.charAt(end - 1) === ']';
}

/** Assigns `object.name` or `object[key]`. */
export function writeProperty(frame: Frame, { object, property, value, at }: Extract<Instruction, { readonly op: 'set-property' }>): void {
  const name = getFieldName(frame, property, at);
  const place = makeFieldPlace(frame, object, name);
  const cell = frame.read(value);
  const complete = (each: Cell): Cell =>
    'key' in property && !frame.run.options.safeIndexes ? withIndex(frame, each, property.key) : each;
  const before = complete(readField(readObject(frame, object), name));
  if (place === undefined) visitTarget(frame, before, place, at);
  else storePlace(frame, place, cell, at, before);
  if (frame.run.program === undefined && frame.isSelf(object) && name !== anyIndex)
    settleField(frame, name, cell, frame.getSpan(value), at);
  // The value of the assignment is read back.
  visitExpression(frame, complete(place === undefined ? cell : frame.state.readPlace(place)), { at, place });
}

/** What is assigned to a field that is declared without a value is known to all methods, as far as its source is in what is assigned. */
function settleField({ file }: Frame, name: string, cell: Cell, value: Span | undefined, at: Span): void {
  const key = file.facts.getFieldKey(name, at);
  const taints = (cell.taints ?? noTaints).filter(
    ({ origin: { match } }) => value !== undefined && (isWithin(match, value) || (match.start === at.start && isWithin(value, match))),
  );
  if (taints.length > 0 && file.facts.isDeclaredField(key)) file.settled.set(key, { after: 0, taints });
}

/** The fields of `this` are kept where it is. */
function readObject(frame: Frame, object: Register): Cell {
  return frame.isSelf(object) ? frame.state.readPlace(frame.getSelf()) : frame.read(object);
}

function withIndex(frame: Frame, cell: Cell, key: Register): Cell {
  return taintCell(cell, frame.read(key).taints ?? noTaints);
}

/** Elements that brackets reach are not told apart, nor are they fields. */
function getFieldName({ file }: Frame, property: PropertyKeyOperand, at: Span): string {
  if ('key' in property) return anyIndex;
  const { text } = file.module;
  return text[at.end - 1] === ']' && text[at.start] !== '[' ? anyIndex : property.name;
}

function makeFieldPlace(frame: Frame, object: Register, name: string): Place | undefined {
  const place = frame.getPlace(object);
  return place === undefined ? undefined : { variable: place.variable, path: [...place.path, name] };
}
