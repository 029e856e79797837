import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { IrParameter } from '../ir/ir.ts';
import { getId, type Activation, type Arguments } from './activation.ts';
import { allocate } from './allocate.ts';
import { declareType } from './declared-types.ts';
import { findEvent, recordHandlerType } from './handler-types.ts';
import { makeNodeValue } from './make-node-value.ts';

/** Gives the entry state the values of the parameters and the function's frame. */
export function bindParameters(activation: Activation, state: State): void {
  const { function: body, run } = activation;
  activation.site = -1;
  if (body.frameVariables.length > 0) {
    const fields = new Map(body.frameVariables.map((name) => [name, run.undefinedValue]));
    allocate(activation, state, 'frame', makeCell('frame', { fields }));
  }
  for (const [index, parameter] of body.parameters.entries()) {
    const value = parameter.rest ? collectRest(activation, state, index) : getPassed(activation, index);
    const typed = withDeclaredType(activation, state, value, parameter);
    state.setRegister(parameter.register, index === 0 ? withKnownEvent(activation, typed, parameter) : typed);
  }
}

function getPassed(activation: Activation, index: number): Value {
  const { values, rest } = activation.arguments;
  const isAbsent = index >= values.length && rest === undefined && !activation.isRoot;
  return isAbsent ? activation.run.absentValue : getArgument(activation, activation.arguments, index);
}

/** Answers what is passed at a position; `undefined` where nothing is. */
export function getArgument(activation: Activation, args: Arguments, index: number): Value {
  return args.values[index] ?? args.rest ?? activation.run.undefinedValue;
}

function collectRest(activation: Activation, state: State, from: number): Value {
  const given = activation.arguments.values.slice(from);
  const fields = new Map(given.map((value, index) => [String(index), value]));
  const { rest } = activation.arguments;
  const cell = makeCell('array', { fields, rest, length: rest === undefined ? given.length : undefined });
  return activation.run.makeValue({ id: getId(activation, `rest${from}`), refs: [allocate(activation, state, `rest${from}`, cell)] });
}

/** A wrapper hands on an event of an unknown trigger; the function that takes it says by its type which one it is. */
function withKnownEvent(activation: Activation, value: Value, parameter: IrParameter): Value {
  const { run, function: body } = activation;
  const unknown = run.graph.findEventByTrigger('unknown');
  if (unknown === undefined || !value.nodes.includes(unknown)) return value;
  const declared = run.platform.handlerTypes.get(body.id)?.event;
  const event = declared ?? (parameter.type === undefined ? undefined : findEvent(run, parameter.type, body.file));
  return event === undefined || event === unknown ? value : makeNodeValue(activation, [event], value.id);
}

function withDeclaredType(activation: Activation, state: State, value: Value, parameter: IrParameter): Value {
  if (parameter.type === undefined) return value;
  const declared = { type: parameter.type, file: activation.function.file };
  recordHandlerType(activation, state, value, declared);
  return declareType(activation.run, value, declared);
}
