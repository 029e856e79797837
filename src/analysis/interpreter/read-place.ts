import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';

/** Answers the value at a place of the call. */
export function readPlace(activation: Activation, state: State, call: ModelCall, path: readonly PathStep[]): Value | undefined {
  const [first, ...rest] = path;
  let value: Value | undefined;
  if (first?.kind === 'receiver') value = call.receiver;
  else if (first?.kind === 'argument') value = call.arguments.values[first.from] ?? call.arguments.rest;
  return value === undefined ? undefined : readSteps(activation, state, value, rest);
}

/** Answers the value that members lead to. */
export function readSteps(activation: Activation, state: State, value: Value, steps: readonly PathStep[]): Value {
  const { operations } = activation.run;
  return steps.reduce((at, step) => {
    if (step.kind === 'member') return operations.readProperty(activation, state, at, step.names[0] ?? '');
    return step.kind === 'element' ? operations.readElement(activation, state, at) : at;
  }, value);
}
