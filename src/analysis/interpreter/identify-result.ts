import type { State } from '../domain/state.ts';
import { extendTaint, isUntrusted } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import { getId, type Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { findDerivedId } from './derived-id.ts';

/** What several rows make of one value is one value. */
export function identifyResult(activation: Activation, state: State, call: ModelCall, result: Value): Value {
  const [from, ...others] = [call.receiver, ...call.arguments.values].filter((each) => isUntrusted(each.taints));
  const id = from === undefined || others.length > 0 ? undefined : findDerivedId(activation, state, call, from, 'all');
  return id === undefined || result.refs.length > 0 ? result : identify(result, id);
}

function identify(value: Value, id: ValueId): Value {
  return makeValueLike(value, { id, taints: value.taints.map((taint) => extendTaint(taint, id, {})) });
}

/** A path that is made once more from the same parts is the same path. */
export function identifyPath(activation: Activation, call: ModelCall, result: Value): Value {
  const { values, rest } = call.arguments;
  if (rest !== undefined || !isUntrusted(result.taints)) return result;
  const id = getId(activation, `${call.nodes.map((node) => node.text).join()}(${values.map((value) => value.id).join()})`);
  return identify(result, id);
}
