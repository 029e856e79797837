import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';

const methods = ['@@iterator', '@@asyncIterator'];

/** Answers what iterating objects of the program with an iterator of their own gives; absent: they have none. */
export function readOwnIteration(activation: Activation, state: State, object: Value): Value | undefined {
  const refs = object.refs.filter((ref) => {
    const kind = getCell(activation, state, ref)?.kind;
    return kind === 'instance' || kind === 'object';
  });
  if (refs.length === 0) return undefined;
  const receiver: Value = makeValueLike(object, { refs, taints: [], nodes: [] });
  let result: Value | undefined;
  for (const name of methods) {
    const element = iterate(activation, state, receiver, name);
    if (element === undefined) continue;
    result = result === undefined ? element : joinValues(result, element, () => getSiteId(activation, 'iterated'));
  }
  return result;
}

function iterate(activation: Activation, state: State, object: Value, name: string): Value | undefined {
  const { operations } = activation.run;
  const method = operations.readProperty(activation, state, object, name);
  if (!isFunction(activation, state, method)) return undefined;
  const iterator = call(activation, state, method, object);
  if (iterator === undefined) return undefined;
  const next = operations.readProperty(activation, state, iterator, 'next');
  if (!isFunction(activation, state, next)) return operations.readElement(activation, state, iterator);
  const step = call(activation, state, next, iterator);
  return step === undefined ? undefined : operations.readProperty(activation, state, step, 'value');
}

function isFunction(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
}

function call(activation: Activation, state: State, callee: Value, receiver: Value): Value | undefined {
  const site = { at: activation.span, argumentSpans: [], calleeText: 'next', isConstruct: false };
  return activation.run.operations.callValue(activation, state, callee, receiver, { values: [], rest: undefined }, site);
}
