import { forgetCaller } from '../access/tell-caller.ts';
import { tellRace } from '../access/tell-race.ts';
import { isFirstUnread } from '../ir/is-first-unread.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { runWithResolvers } from './resolvers.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import { checkRecovered } from '../misuse/failures.ts';
import type { Native, NativeCall } from './native-call.ts';
import { holdBack, isTaken, listHandlers, tellApart } from './promise-outcomes.ts';
import { joinAll } from './property-access.ts';

/** Where a rejected promise keeps its reason. */
const rejection = '%rejected';

/** Rejections of promises: what a promise is rejected with goes from callback to callback until one of them takes it. */
export const promiseNatives: Readonly<
  Record<Extract<NativeBehavior, 'promise-constructor' | 'race' | 'promise-reject' | 'promise-catch' | 'promise-then'>, Native>
> = {
  'promise-constructor': runExecutor,
  race: tellRace,
  'promise-reject': (activation, state, call) => {
    const fields = new Map([[rejection, getArgument(activation, call.arguments, 0)]]);
    return allocateValue(activation, state, 'rejected', makeCell('object', { fields }));
  },
  'promise-catch': (activation, state, call) => {
    if (isTaken(call, 0)) forgetCaller(activation, state, call.receiver);
    checkHandler(activation, state, call, 0);
    const caught = catchReason(activation, state, call, call.arguments.values[0]);
    return tellApart(caught, call.receiver.pending?.facts ?? [], listHandlers(call.callbacks, 0));
  },
  'promise-then': (activation, state, call) => {
    checkHandler(activation, state, call, 1);
    const [, handler] = call.arguments.values;
    if (isTaken(call, 1)) forgetCaller(activation, state, call.receiver);
    const caught = holdBack(state, call, catchReason(activation, state, call, handler));
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

/** Answers what a promise is rejected with for certain: waiting for it throws that. */
export function findRejection(activation: Activation, state: State, { refs, taints, nodes }: Value): Value | undefined {
  const [ref, ...others] = refs;
  if (ref === undefined || others.length + taints.length + nodes.length > 0) return undefined;
  return getCell(activation, state, ref)?.fields.get(rejection);
}

/** Answers what a promise can be rejected with, as far as it can do harm. */
function listReasons(activation: Activation, state: State, promise: Value): readonly Value[] {
  const rejected = activation.run.operations.readProperty(activation, state, promise, rejection);
  return [promise.pending?.thrown, rejected].filter((each) => each !== undefined && each.taints.length + each.refs.length > 0) as Value[];
}

/** A handler of what a check of who calls is rejected with must let nobody through. */
function checkHandler(activation: Activation, state: State, call: NativeCall, argument: number): void {
  const callback = [...call.callbacks.values()].find((each) => each.argument === argument);
  if (callback?.result !== undefined) checkRecovered(activation, state, callback.result, call.site.argumentSpans[argument]);
}

function catchReason(activation: Activation, state: State, call: NativeCall, handler: Value | undefined): Value {
  const { run } = activation;
  const reason = handler === undefined ? undefined : joinAll(activation, 'reason', listReasons(activation, state, call.receiver));
  if (handler === undefined || reason === undefined) return call.result;
  const args = { values: [reason], rest: undefined };
  const result = run.operations.callValue(activation, state, handler, run.undefinedValue, args, call.site);
  return joinAll(activation, 'caught', result === undefined ? [call.result] : [call.result, result]) ?? call.result;
}
