import type { FunctionRef } from '../../analysis/ir/ir.ts';
import { gatherTaints, joinCells, makeTaintedCell, unknownCell, type Cell } from './cell.ts';
import { callFunction } from './call-function.ts';
import { readExport } from './exports.ts';
import type { Frame } from './frame.ts';
import type { Call } from './interpret-call.ts';
import { prototypeField } from './interpret-class.ts';
import type { TaintSet } from './taint.ts';

/** What a call gets. */
export interface CallInputs {
  readonly callee: Cell;
  readonly given: readonly Cell[];
  /** Taints of the object that a method is called on. */
  readonly received: TaintSet;
}

/** Follows a call into functions of the program; `undefined` when none is known. */
export function callProgram(frame: Frame, call: Call, { callee, given }: CallInputs): Cell | undefined {
  if (frame.run.program === undefined) return undefined;
  if (call.op === 'super-call') return callSuper(frame, call, given);
  if (call.op === 'new') return construct(frame, call, callee, given);
  const required = requireModule(frame, call);
  if (required !== undefined) return required;
  const object = call.object === undefined ? undefined : frame.read(call.object);
  if (callee.functions !== undefined) return callEach(frame, call, callee.functions, given, object);
  // `f.call(self, x)`, `f.apply(self, xs)`, `f.bind(self)`
  const method = call.property !== undefined && 'name' in call.property ? call.property.name : '';
  if (object?.functions === undefined) return undefined;
  if (method === 'call') return callEach(frame, call, object.functions, given.slice(1), given[0]);
  if (method === 'apply')
    return callEach(frame, call, object.functions, [], given[0], makeTaintedCell(given[1] === undefined ? [] : gatherTaints(given[1])));
  return method === 'bind' ? object : undefined;
}

function callEach(
  frame: Frame,
  call: Call,
  functions: readonly FunctionRef[],
  given: readonly Cell[],
  self: Cell | undefined,
  rest?: Cell,
): Cell {
  let returned = unknownCell;
  for (const each of functions) returned = joinCells(returned, callFunction(frame, call, each, { given, self, rest }).returned);
  return returned;
}

/** Answers the object that a class of the program makes. */
function construct(frame: Frame, call: Call, callee: Cell, given: readonly Cell[]): Cell | undefined {
  const made = callee.fields?.get(prototypeField);
  if (made === undefined) return undefined;
  let object = made;
  for (const each of callee.functions ?? [])
    object = joinCells(object, callFunction(frame, call, each, { given, self: made, rest: undefined }).self);
  return object;
}

/** What the constructor of the superclass does to `this`. */
function callSuper(frame: Frame, call: Call, given: readonly Cell[]): Cell | undefined {
  const { run, file, state } = frame;
  const variable = run.variables.getThis(file.name);
  const self = state.get(variable) ?? unknownCell;
  const inherited = run.superConstructors.get(frame.body.id) ?? [];
  let after = self;
  for (const each of inherited) after = joinCells(after, callFunction(frame, call, each, { given, self, rest: undefined }).self);
  state.set(variable, after);
  return unknownCell;
}

function requireModule({ run, file, facts }: Frame, call: Call): Cell | undefined {
  if (call.op !== 'call' || call.calleeText !== 'require' || file.module.variables.has('require')) return undefined;
  const specifier = facts.texts.get(call.arguments[0]?.register ?? -1);
  const target = specifier === undefined ? undefined : run.program?.resolve(file.name, specifier);
  return target === undefined ? undefined : readExport(run, target, '=');
}
