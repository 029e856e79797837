import { noEdit } from '../../util/persistent-map.ts';
import type { FunctionRef, Register } from '../../analysis/ir/ir.ts';
import { describeCell, gatherTaints, joinCells, unknownCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { getOuter } from './get-outer.ts';
import type { Call } from './interpret-call.ts';
import { getTaintFile } from './taint-files.ts';
import type { Inputs, Outcome } from './taint-run.ts';
import { emptyEnvironment, joinShared, type Environment } from './taint-state.ts';
import { describeTaints, uniteTaints, type TaintSet } from './taint.ts';

/** What a function of the program gets. */
export interface Arguments {
  readonly given: readonly Cell[];
  readonly self: Cell | undefined;
  readonly rest: Cell | undefined;
}

/** What a call of a function of the program gives. */
export interface CallResult {
  readonly returned: Cell;
  /** `this` afterwards. */
  readonly self: Cell;
}

/** Follows a call of one function: its parameters are what it gets, what it does to objects holds afterwards. */
export function callFunction(frame: Frame, call: Call, ref: FunctionRef, { given, self = unknownCell, rest }: Arguments): CallResult {
  const { run, state } = frame;
  const file = getTaintFile(run, ref.file);
  if (file === undefined) return { returned: unknownCell, self };
  let taints: TaintSet = gatherTaints(self);
  for (const each of rest === undefined ? given : [...given, rest]) taints = uniteTaints(taints, gatherTaints(each));
  const isClosure = file.facts.isClosure(ref);
  const selfVariable = run.variables.getThis(ref.file);
  const outcome = followCall(frame, ref, {
    environment: isClosure ? state.share() : makeApart(frame),
    outer: getOuter(frame, ref, { file: frame.file.name, ...call.at }, taints),
    arguments: given,
    rest,
    self: isArrow(ref) ? undefined : self,
  });
  const previous = state.get(selfVariable);
  state.environment = joinShared(state.share(), outcome.environment);
  state.set(selfVariable, previous ?? unknownCell);
  const after = outcome.environment.get(selfVariable) ?? self;
  handBack(frame, call, given, outcome);
  if (call.op === 'call' && call.object !== undefined && after !== self) changeFields(frame, call.object, after);
  return { returned: outcome.returned, self: after };
}

/** A function that sees no variables of others starts with none; what a control source said holds in it too. */
function makeApart({ run, state }: Frame): Environment {
  const control = run.variables.getControl();
  const cell = state.get(control);
  return cell === undefined ? emptyEnvironment : emptyEnvironment.with(control, cell, noEdit);
}

/** The same call of a function that sees no variables of others has the same outcome. */
function followCall({ run }: Frame, ref: FunctionRef, inputs: Inputs): Outcome {
  if (inputs.environment !== emptyEnvironment || run.active.has(ref.id)) return run.analyse(run, ref, inputs);
  const { outer, rest = unknownCell, self = unknownCell } = inputs;
  const from = outer === undefined ? '' : `${outer.at.file}:${String(outer.at.start)}:${describeTaints(outer.taints)}`;
  const cells = [...(inputs.arguments ?? []), rest, self].map(describeCell).join(';');
  const key = `${ref.id}|${from}|${String(run.shared.version)}|${cells}`;
  let outcome = run.outcomes.get(key);
  if (outcome === undefined) run.outcomes.set(key, (outcome = run.analyse(run, ref, inputs)));
  return outcome;
}

function isArrow(ref: FunctionRef): boolean {
  return ref.lower().kind === 'arrow';
}

/** What the function does to the fields of its parameters is done to the arguments. */
function handBack(frame: Frame, call: Call, given: readonly Cell[], { parameters }: Outcome): void {
  for (const [index, cell] of given.entries()) {
    const after = parameters[index];
    const register = call.arguments[index]?.register;
    if (after !== undefined && register !== undefined && after.fields !== cell.fields) changeFields(frame, register, after);
  }
}

function changeFields(frame: Frame, register: Register, after: Cell): void {
  const place = frame.getPlace(register);
  if (place === undefined || after.fields === undefined) return;
  const before = frame.state.readPlace(place);
  const { fields } = joinCells(
    { ...before, taints: undefined, functions: undefined },
    { ...after, taints: undefined, functions: undefined },
  );
  if (fields !== before.fields) frame.state.writePlace(place, { ...before, fields });
}
