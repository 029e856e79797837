import type { CompiledFlow } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { isConfidential } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { ResultBuilder } from './build-result.ts';
import type { ModelCall } from './callbacks.ts';
import { collectTaints } from './collect-taints.ts';
import { readFrom, readPath } from './flow-source.ts';
import { joinAll } from './property-access.ts';
import { listReasons } from './rejected-promise.ts';
import { throwValue } from './throw-value.ts';

/**
 * Answers the result of a call that can fail with an error which holds a secret of the request: who catches it, or who waits for the promise, can read
 * the part. As a whole an error counts as its message alone, but where its properties are shown.
 */
export function throwFailure(activation: Activation, state: State, call: ModelCall, flows: readonly CompiledFlow[], result: Value): Value {
  const structure = new ResultBuilder(activation, state);
  let handledBy: readonly PathStep[] | undefined;
  // a client that is called itself: `client({ url })`
  const isCalled = call.receiver.nodes.length + call.receiver.refs.length === 0;
  const asked = isCalled && call.callee !== undefined ? { ...call, receiver: call.callee } : call;
  for (const flow of flows) {
    const value = readFrom(activation, state, asked, flow);
    if (value === undefined || !collectTaints(activation, state, value).some(isConfidential)) continue;
    structure.add(flow.to.slice(1), value, `failure${structure.fields.size}`);
    handledBy ??= flow.handledBy;
  }
  if (!structure.isUsed) return result;
  const rest = activation.run.makeValue({ id: getSiteId(activation, 'failure.rest') });
  const kind = flows.some(({ failures }) => failures) ? 'shown-failure' : 'failure';
  const thrown = allocateValue(activation, state, 'failure', makeCell(kind, { fields: structure.fields, rest }));
  const changed = handledBy === undefined ? thrown : changeFailure(activation, state, asked, { handledBy, thrown });
  if (changed === undefined) return result;
  throwValue(activation, changed);
  if (activation.handler === undefined) activation.thrownState ??= forkWithoutRegisters(state);
  const { facts = [], implications = result.implications } = result.pending ?? {};
  return makeValueLike(result, { implications: undefined, pending: { facts, implications, thrown: changed } });
}

/** Answers what a call fails with after a function of the client was given the error: that throws another one, hands it on or goes on without. */
function changeFailure(
  activation: Activation,
  state: State,
  call: ModelCall,
  { handledBy, thrown }: { readonly handledBy: readonly PathStep[]; readonly thrown: Value },
): Value | undefined {
  const { operations } = activation.run;
  const { site } = call;
  const handler = readPath(activation, state, call, handledBy);
  if (handler === undefined || handler.refs.length === 0) return thrown;
  const handling = { ...site, argumentSpans: [site.at], calleeText: 'use', isConstruct: false };
  const answer = operations.callValue(
    activation,
    state,
    handler,
    activation.run.undefinedValue,
    { values: [thrown], rest: undefined },
    handling,
  );
  return answer === undefined ? undefined : joinAll(activation, 'changed', listReasons(activation, state, answer));
}

/** Where the function throws: what its caller catches must be found there. */
function forkWithoutRegisters(state: State): State {
  const own = state.fork();
  own.forgetRegisters();
  return own;
}
