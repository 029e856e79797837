import { joinStates } from '../domain/join-states.ts';
import type { State } from '../domain/state.ts';
import { getCell, type Activation } from './activation.ts';
import { ActivationJoin } from './activation-join.ts';
import { callEach, isProgramFunction } from './call-each.ts';
import type { CallAnswer, ModelCall } from './callbacks.ts';
import { findCapturedFlags } from './loop-flag.ts';
import { LoopFacts } from './loop-facts.ts';
import { makeIndex } from './read-iterated.ts';

/** Turns of one call, after which it is given up that they settle. */
const maximumTurns = 8;

/** `xs.forEach(f)` of a function of the program is a loop: what each turn finds out holds of all elements. Absent: it is another call. */
export function goThroughEach(activation: Activation, state: State, call: ModelCall): CallAnswer | undefined {
  const [callback] = call.arguments.values;
  if (callback === undefined || !isProgramFunction(activation, state, callback)) return undefined;
  const { run, site } = activation;
  const closures = callback.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
  const loop = new LoopFacts(activation, findCapturedFlags(activation, state, closures));
  const joining = new ActivationJoin(activation, `${site}:`);
  const head = state.fork();
  let isSettled = false;
  let turns = 0;
  for (; turns < maximumTurns && !isSettled; turns++) {
    const own = head.fork();
    const element = loop.begin(own, call.receiver);
    const values = [element, makeIndex(run, call.receiver), call.receiver];
    if (callEach(activation, own, call, values) === undefined) break;
    const isLess = loop.end(own, element, call.receiver);
    isSettled = !joinStates(head, own, 'each', joining) && !isLess;
  }
  if (turns === maximumTurns && !isSettled) run.approximations.add(`${call.site.calleeText} does not settle`);
  loop.finish(head);
  state.become(head);
  return { value: run.undefinedValue };
}
