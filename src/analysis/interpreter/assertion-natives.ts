import type { NativeBehavior } from '../../models/native-rows.ts';
import type { State } from '../domain/state.ts';
import type { Implications } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { addFacts, computeComparison } from './guards.ts';
import { withImplications, type Native, type NativeCall } from './native-call.ts';
import { computeMatch } from './text-match.ts';

/** Comparisons that are calls, and calls that return only where something holds. */
export const assertionNatives: Readonly<Record<Extract<NativeBehavior, 'equals' | 'assert' | 'assert-equal' | 'assert-match'>, Native>> = {
  equals: (activation, state, call) => withImplications(call.result, compareArguments(activation, state, call)),
  assert: (activation, state, call) => {
    const condition = getArgument(activation, call.arguments, 0);
    if (condition.implications?.test === 'truth') addFacts(activation, state, condition.implications.whenTrue);
    return call.result;
  },
  'assert-equal': (activation, state, call) => {
    const told = compareArguments(activation, state, call);
    if (told !== undefined) addFacts(activation, state, told.whenTrue);
    return call.result;
  },
  'assert-match': (activation, state, call) => {
    const [subject, pattern] = call.arguments.values;
    const told = subject === undefined || pattern === undefined ? undefined : computeMatch(activation, state, pattern, subject, 'truth');
    if (told !== undefined) addFacts(activation, state, told.whenTrue);
    return call.result;
  },
};

function compareArguments(activation: Activation, state: State, call: NativeCall): Implications | undefined {
  const [left, right] = call.arguments.values;
  return left === undefined || right === undefined ? undefined : computeComparison(activation, state, '===', left, right);
}
