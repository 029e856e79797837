import { getArgumentNodes } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation, Arguments, CallSite } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { isMadeElsewhere } from './made-elsewhere.ts';
import { checkSink } from './sinks.ts';

const types: readonly string[] = ['Unknown'];

/** Checks what a function of which nothing is known, or a method of such an object, is given: its name says what it does. */
export function checkUnknown(
  activation: Activation,
  state: State,
  callee: Value,
  receiver: Value,
  args: Arguments,
  { at, calleeText, argumentSpans }: CallSite,
): void {
  if (callee.refs.length > 0 || !(isMadeElsewhere(receiver) || isMadeElsewhere(callee))) return;
  const methods = activation.run.graph.findMethods(types, calleeText.slice(calleeText.lastIndexOf('.') + 1));
  if (methods.length === 0) return;
  for (const index of args.values.keys()) {
    const place = { argument: argumentSpans[index] ?? at, call: at, calleeText, arguments: args, receiver };
    checkSink(activation, state, getArgumentNodes(methods, index), getArgument(activation, args, index), place);
  }
}
