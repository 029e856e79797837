import { expandNode, getMemberNodes, getParameterNodes } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import type { Callback, ModelCall } from './callbacks.ts';
import { addFacts } from './guards.ts';
import { makeNodeValue } from './make-node-value.ts';
import { settle } from './settle.ts';

/** Where an application keeps what is called before the functions of its routes. */
const kept = '%before';

/** Does the function settle before the ones after it are called? */
export function precedes({ isBefore, nodes }: Callback): boolean {
  return isBefore === true || nodes.some((node) => expandNode(node).some((each) => each.natives.includes('precedes')));
}

/** Notes what holds when the functions after this one are called: it did not throw, and answered nothing. */
export function goOnAfter(activation: Activation, state: State, callback: Callback, result: Value): void {
  if (!precedes(callback)) return;
  const { implications } = settle(activation, state, result);
  if (implications?.test === 'truth') addFacts(activation, state, implications.whenFalse);
}

/** Puts what the application keeps before the functions of the call. */
export function prependKept(activation: Activation, state: State, call: ModelCall): void {
  if (!call.rows.natives.includes('runs-before') || call.receiver.nodes.length === 0) return;
  const { operations } = activation.run;
  const list = operations.readProperty(activation, state, call.receiver, kept);
  const [first] = call.callbacks.values();
  if (list.refs.length === 0 || first === undefined) return;
  const hooks = operations.readElement(activation, state, list);
  const others = [...call.callbacks];
  const request = first.parameters.get(0);
  const nodes = getMemberNodes(call.receiver.nodes, kept).flatMap((node) => expandNode(node).flatMap((each) => each.element ?? []));
  const parameters = new Map(first.parameters);
  for (const position of [1, 2] as const) {
    const parameterNodes = getParameterNodes(nodes, position);
    if (parameterNodes.length > 0)
      parameters.set(position, makeNodeValue(activation, parameterNodes, getSiteId(activation, `before.${position}`)));
  }
  call.callbacks.clear();
  for (const [index, ref] of hooks.refs.entries()) {
    const value = { ...hooks, refs: [ref] };
    call.callbacks.set(`before${index}`, {
      ...first,
      argument: -1,
      way: [],
      value,
      nodes,
      isBefore: true,
      parameters: new Map(parameters),
    });
  }
  for (const [key, callback] of others) {
    if (request !== undefined && callback.parameters.has(0)) callback.parameters.set(0, request);
    call.callbacks.set(key, callback);
  }
}
