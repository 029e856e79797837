import type { Instruction, Register } from '../../analysis/ir/ir.ts';
import { callProgram } from './call-program.ts';
import { cleanCell, gatherTaints, makeTaintedCell, taintCell, unknownCell, type Cell } from './cell.ts';
import { followArguments } from './follow-functions.ts';
import type { Frame } from './frame.ts';
import { isIndexed } from './properties.ts';
import { noTaints, uniteTaints, type TaintSet } from './taint.ts';
import { visitExpression } from './visit-place.ts';

/** A call of any kind. */
export type Call = Extract<Instruction, { readonly op: 'call' | 'new' | 'super-call' }>;

/** Follows data through a call: the result of an unknown function holds what it gets and what it is called on. */
export function interpretCall(frame: Frame, call: Call): void {
  const { options } = frame.run;
  const callee = call.op === 'super-call' ? unknownCell : frame.read(call.callee);
  const given = call.arguments.map(({ register }) => frame.read(register));
  let inputs: TaintSet = noTaints;
  for (const { register, spread } of call.arguments)
    if (!spread || !options.onlyAssignments) inputs = uniteTaints(inputs, frame.gather(register));
  const received = isMethod(call) ? uniteTaints(callee.taints ?? noTaints, gatherReceiver(frame, call)) : noTaints;
  const called = isMethod(call) ? gatherNamed(frame, call) : gatherCalled(frame, call, callee);
  const all = uniteTaints(uniteTaints(inputs, received), called);
  const isSafeFunction = options.safeFunctions && call.op !== 'new' && !isJoin(call);
  const own = callProgram(frame, call, { callee, given, received });
  const result = visitExpression(frame, own ?? makeTaintedCell(options.onlyAssignments ? noTaints : isSafeFunction ? called : all), {
    at: call.at,
    inputs: isSafeFunction ? uniteTaints(inputs, called) : all,
    isStored: frame.isStored(call.to),
  });
  const returned = own === undefined ? followUnknown(frame, call, isMethod(call) ? given : [callee, ...given], received) : noTaints;
  frame.write(call.to, result === cleanCell ? result : taintCell(result, returned), undefined, call.at);
}

/** What is called may be tainted by what is handed to it. */
function gatherCalled(frame: Frame, call: Call, callee: Cell): TaintSet {
  // To Semgrep what is made is a type.
  if (call.op === 'new' && frame.run.program === undefined) return noTaints;
  const place = call.op === 'super-call' ? undefined : frame.getPlace(call.callee);
  const now = place === undefined ? noTaints : (frame.state.readPlace(place).taints ?? noTaints);
  return uniteTaints(callee.taints ?? noTaints, now);
}

/**
 * A method is tainted itself when it is named by what is a source, `request.query.trim` of `request.query`, and when it is read as an element
 * of a list is.
 */
function gatherNamed(frame: Frame, call: Call): TaintSet {
  if (call.op !== 'call') return noTaints;
  const at = frame.getSpan(call.callee);
  const own = gatherField(frame, call);
  if (own.length > 0) return uniteTaints(own, frame.getFresh(call.callee));
  return at !== undefined && isIndexed(frame, at) ? (frame.read(call.callee).taints ?? noTaints) : frame.getFresh(call.callee);
}

/** What was assigned to the very field that is called: `o.a()` after `o.a = x`. */
function gatherField(frame: Frame, { object, property }: Extract<Call, { readonly op: 'call' }>): TaintSet {
  if (object === undefined || property === undefined || !('name' in property)) return noTaints;
  return frame.read(object).fields?.get(property.name)?.taints ?? noTaints;
}

/** To Semgrep `a.concat(b)` is an operator. */
function isJoin(call: Call): boolean {
  return call.op === 'call' && call.property !== undefined && 'name' in call.property && call.property.name === 'concat';
}

function isMethod(call: Call): boolean {
  return call.op === 'call' && call.object !== undefined;
}

/**
 * Functions that an unknown one gets may be called by it; with the program around them they get what the method is called on, and what they
 * return may be returned.
 */
function followUnknown(frame: Frame, call: Call, cells: readonly Cell[], received: TaintSet): TaintSet {
  if (cells.every((each) => each.functions === undefined)) return noTaints;
  const isProgram = frame.run.program !== undefined;
  const returned = followArguments(frame, cells, isProgram ? received : noTaints, call.at);
  return isProgram ? gatherTaints(returned) : noTaints;
}

function gatherReceiver(frame: Frame, call: Call): TaintSet {
  const object: Register | undefined = call.op === 'call' ? call.object : undefined;
  return object === undefined ? noTaints : frame.gather(object);
}
