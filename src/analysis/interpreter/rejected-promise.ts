import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { collectTaints } from './collect-taints.ts';
import { writeCell } from './heap-write.ts';
import { throwValue } from './throw-value.ts';

/** Where a rejected promise keeps its reason. */
const rejection = '%rejected';

/** Answers a promise that is rejected for certain. */
export function makeRejected(activation: Activation, state: State, reason: Value): Value {
  return allocateValue(activation, state, 'rejected', makeCell('object', { fields: new Map([[rejection, reason]]) }));
}

/** Notes that a promise is rejected for certain. */
export function markRejected(activation: Activation, state: State, promise: Value, reason: Value): Value {
  for (const ref of promise.refs) writeCell(activation, state, ref, rejection, reason);
  return promise;
}

/** Answers what a promise is rejected with for certain: waiting for it throws that. */
export function findRejection(activation: Activation, state: State, { refs, taints, nodes, constants }: Value): Value | undefined {
  const [ref, ...others] = refs;
  if (ref === undefined || others.length + taints.length + nodes.length > 0 || constants?.length !== 0) return undefined;
  return getCell(activation, state, ref)?.fields.get(rejection);
}

/** Answers what a promise can be rejected with, as far as it can do harm. */
export function listReasons(activation: Activation, state: State, promise: Value): readonly Value[] {
  const rejected = activation.run.operations.readProperty(activation, state, promise, rejection);
  return [promise.pending?.thrown, rejected].filter((each) => each !== undefined && each.taints.length + each.refs.length > 0) as Value[];
}

/** Answers a promise that can be rejected as well. Who waits for it where it is made gets the reason. */
export function addRejection(activation: Activation, state: State, promise: Value, reason: Value | undefined): Value {
  if (reason === undefined || collectTaints(activation, state, reason).length === 0) return promise;
  throwValue(activation, reason);
  const { facts = [], implications = promise.implications } = promise.pending ?? {};
  return makeValueLike(promise, { implications: undefined, pending: { facts, implications, thrown: reason } });
}
