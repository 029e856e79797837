import { forgetCaller } from '../access/tell-caller.ts';
import { tellRace } from '../access/tell-race.ts';
import { isFirstUnread } from '../ir/is-first-unread.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { runWithResolvers } from './resolvers.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { checkRecovered } from '../misuse/failures.ts';
import type { Native, NativeCall } from './native-call.ts';
import { holdBack, isTaken, listHandlers, tellApart } from './promise-outcomes.ts';
import { joinAll } from './property-access.ts';
import { findRejection, listReasons, makeRejected } from './rejected-promise.ts';

/** Rejections of promises: what a promise is rejected with goes from callback to callback until one of them takes it. */
export const promiseNatives: Readonly<
  Record<Extract<NativeBehavior, 'promise-constructor' | 'race' | 'promise-reject' | 'promise-catch' | 'promise-then'>, Native>
> = {
  'promise-constructor': runExecutor,
  race: tellRace,
  'promise-reject': (activation, state, call) => makeRejected(activation, state, getArgument(activation, call.arguments, 0)),
  'promise-catch': (activation, state, call) => {
    if (isTaken(call, 0)) forgetCaller(activation, state, call.receiver);
    checkHandler(activation, state, call, 0);
    const caught = catchReason(activation, state, call, 0);
    return tellApart(caught, call.receiver.pending?.facts ?? [], listHandlers(call.callbacks, 0));
  },
  'promise-then': (activation, state, call) => {
    checkHandler(activation, state, call, 1);
    const [, handler] = call.arguments.values;
    if (isTaken(call, 1)) forgetCaller(activation, state, call.receiver);
    const caught = holdBack(state, call, catchReason(activation, state, call, 1));
    const thrown = [...call.callbacks.values()].flatMap((callback) => callback.thrown ?? []);
    if (handler === undefined) thrown.push(...listReasons(activation, state, call.receiver));
    const reason = joinAll(activation, 'thrown', caught.pending?.thrown === undefined ? thrown : [...thrown, caught.pending.thrown]);
    if (reason === undefined) return caught;
    const { facts, implications } = caught.pending ?? { facts: [], implications: caught.implications };
    return makeValueLike(caught, { implications: undefined, pending: { facts, implications, thrown: reason } });
  },
};

/** Calls the function that a promise is made with. */
function runExecutor(activation: Activation, state: State, call: NativeCall): Value {
  const { operations, undefinedValue } = activation.run;
  const executor = getArgument(activation, call.arguments, 0);
  const site = { ...call.site, argumentSpans: [] };
  const closures = executor.refs.map((ref) => getCell(activation, state, ref)?.closure);
  const neverFulfils = closures.length > 0 && closures.every((each) => each !== undefined && isFirstUnread(each.function.lower()));
  const run = (args: Arguments): unknown => operations.callValue(activation, state, executor, undefinedValue, args, site);
  const promise = runWithResolvers(activation, state, run, neverFulfils);
  return call.result.nodes.length === 0 ? promise : makeValueLike(promise, { nodes: uniteNodes(promise.nodes, call.result.nodes) });
}

/** A handler of what a check of who calls is rejected with must let nobody through. */
function checkHandler(activation: Activation, state: State, call: NativeCall, argument: number): void {
  const callback = [...call.callbacks.values()].find((each) => each.argument === argument);
  if (callback?.result !== undefined) checkRecovered(activation, state, callback.result, call.site.argumentSpans[argument]);
}

/** Calls the handler of errors, the argument at `index`, with what the promise is rejected with. */
function catchReason(activation: Activation, state: State, call: NativeCall, index: number): Value {
  const { run } = activation;
  const handler = call.arguments.values[index];
  if (handler === undefined) return call.result;
  const certain = isTaken(call, index) ? findRejection(activation, state, call.receiver) : undefined;
  const reason = certain ?? joinAll(activation, 'reason', listReasons(activation, state, call.receiver));
  if (reason === undefined) return call.result;
  const args = { values: [reason], rest: undefined };
  const result = run.operations.callValue(activation, state, handler, run.undefinedValue, args, call.site);
  if (result === undefined) return call.result;
  return certain === undefined ? (joinAll(activation, 'caught', [call.result, result]) ?? result) : result;
}
