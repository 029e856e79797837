import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { IrParameter } from '../ir/ir.ts';
import { getId, type Activation, type Arguments } from './activation.ts';
import { allocate } from './allocate.ts';

/** Gives the entry state the values of the parameters and the function's frame. */
export function bindParameters(activation: Activation, state: State): void {
  const { function: body, run } = activation;
  activation.site = -1;
  if (body.frameVariables.length > 0) {
    const fields = new Map(body.frameVariables.map((name) => [name, run.undefinedValue]));
    allocate(activation, state, 'frame', makeCell('frame', { fields }));
  }
  for (const [index, parameter] of body.parameters.entries()) {
    const value = parameter.rest ? collectRest(activation, state, index) : getArgument(activation, activation.arguments, index);
    state.setRegister(parameter.register, withDeclaredType(activation, value, parameter));
  }
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

function withDeclaredType(activation: Activation, value: Value, parameter: IrParameter): Value {
  return parameter.type === undefined ? value : declareType(value, { type: parameter.type, file: activation.function.file });
}

/** Adds a written type to a value of which nothing else is known. */
export function declareType(value: Value, declared: NonNullable<Value['declared']>): Value {
  const isUnknown = value.constants === undefined && value.refs.length === 0 && value.nodes.length === 0 && value.taints.length === 0;
  return isUnknown ? { ...value, declared } : value;
}
