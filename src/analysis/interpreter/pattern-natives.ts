import type { NativeBehavior } from '../../models/native-rows.ts';
import { tellForm } from '../access/tell-equality.ts';
import type { State } from '../domain/state.ts';
import { makeOptional, type Value } from '../domain/value.ts';
import { addOtherForm } from '../misuse/failures.ts';
import type { Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { checkPatternCost } from './check-pattern-cost.ts';
import { withImplications } from './native-call.ts';
import type { Native, NativeCall } from './native-call.ts';
import { refineEachMatch, refineMatch, refineMatches } from './refine-match.ts';
import { computeMatch } from './text-match.ts';

type Behavior = 'regexp-test' | 'pattern-test' | 'tested-by-pattern' | 'string-match' | 'string-match-all' | 'string-search';

/** Functions that tell whether a text matches a regular expression. */
export const patternNatives: Readonly<Record<Extract<NativeBehavior, Behavior>, Native>> = {
  'regexp-test': (activation, state, call) => {
    const subject = getArgument(activation, call.arguments, 0);
    checkPatternCost(activation, state, call, call.receiver, subject);
    const found = refineMatch(activation, state, call.receiver, call.result);
    const result = found.refs.length > 0 ? makeOptional(found, null) : found;
    const told = computeMatch(activation, state, call.receiver, subject, 'truth') ?? tellForm(subject);
    return withImplications(result, addOtherForm(activation.run, told, subject));
  },
  'pattern-test': (activation, state, call) => {
    const [pattern, subject] = call.arguments.values;
    return testByPattern(activation, state, call, pattern, subject);
  },
  'tested-by-pattern': (activation, state, call) => {
    const [subject, pattern] = call.arguments.values;
    return testByPattern(activation, state, call, pattern, subject);
  },
  'string-match': (activation, state, call) => {
    const pattern = getArgument(activation, call.arguments, 0);
    checkPatternCost(activation, state, call, pattern, call.receiver);
    return withImplications(
      makeOptional(refineMatches(activation, state, pattern, call.result), null),
      computeMatch(activation, state, pattern, call.receiver, 'truth') ?? tellForm(call.receiver),
    );
  },
  'string-match-all': (activation, state, call) => {
    const pattern = getArgument(activation, call.arguments, 0);
    checkPatternCost(activation, state, call, pattern, call.receiver);
    return refineEachMatch(activation, state, pattern, call.result);
  },
  'string-search': (activation, state, call) => {
    const pattern = getArgument(activation, call.arguments, 0);
    checkPatternCost(activation, state, call, pattern, call.receiver);
    return withImplications(call.result, computeMatch(activation, state, pattern, call.receiver, 'index'));
  },
};

/** `test(pattern, subject)` */
function testByPattern(activation: Activation, state: State, call: NativeCall, pattern?: Value, subject?: Value): Value {
  if (pattern === undefined || subject === undefined) return call.result;
  checkPatternCost(activation, state, call, pattern, subject);
  return withImplications(call.result, computeMatch(activation, state, pattern, subject, 'truth') ?? tellForm(subject));
}
