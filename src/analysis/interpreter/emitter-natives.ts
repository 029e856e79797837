import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { writeCell } from './heap-write.ts';
import type { Native, NativeCall } from './native-call.ts';
import { joinAll } from './property-access.ts';

/** Events of emitters: what is emitted goes to listeners, and to who waits for the event. */
export const emitterNatives: Readonly<Record<Extract<NativeBehavior, 'emitter-on' | 'emitter-emit' | 'emitter-wait'>, Native>> = {
  'emitter-on': (activation, state, call) => {
    const [name, listener] = call.arguments.values;
    if (listener !== undefined && listener.refs.length > 0) keep(activation, state, call.receiver, makeKey('on', name), listener);
    return call.result;
  },
  'emitter-emit': (activation, state, call) => {
    const { run } = activation;
    const [name, ...values] = call.arguments.values;
    const site = { ...call.site, argumentSpans: call.site.argumentSpans.slice(1) };
    for (const listeners of readKept(activation, state, call.receiver, 'on', name))
      run.operations.callValue(activation, state, listeners, call.receiver, { values, rest: call.arguments.rest }, site);
    if (values.some((value) => value.taints.length + value.refs.length > 0)) handToWaiting(activation, state, call, name, values);
    return call.result;
  },
  'emitter-wait': (activation, state, call) => {
    const [emitter, name] = call.arguments.values;
    if (emitter === undefined) return call.result;
    const known = readKept(activation, state, emitter, 'emitted', name);
    if (known.length === 0) {
      const list = allocateValue(activation, state, 'waiting', makeCell('array'));
      keep(activation, state, emitter, makeKey('emitted', name), list);
      known.push(list);
    }
    if (call.result.refs.length > 0) known.push(call.result);
    return joinAll(activation, 'emitted', known) ?? call.result;
  },
};

/** Where an emitter keeps what belongs to one event; events whose name is not known share a place. */
function makeKey(role: 'on' | 'emitted', name: Value | undefined): string {
  const constant = name === undefined ? undefined : findConstant(name)?.value;
  return constant === undefined ? `%${role} *` : `%${role} ${String(constant)}`;
}

function readKept(activation: Activation, state: State, emitter: Value, role: 'on' | 'emitted', name: Value | undefined): Value[] {
  return [makeKey(role, name), `%${role} *`]
    .map((key) => activation.run.operations.readProperty(activation, state, emitter, key))
    .filter((value) => value.refs.length > 0);
}

function keep(activation: Activation, state: State, emitter: Value, key: string, value: Value): void {
  const { operations } = activation.run;
  const kept = operations.readProperty(activation, state, emitter, key);
  const all = kept.refs.length === 0 ? value : (joinAll(activation, key, [kept, value]) ?? value);
  operations.writeProperty(activation, state, emitter, key, all);
}

/** Puts what is emitted into the lists for which somebody waits, or will. */
function handToWaiting(
  activation: Activation,
  state: State,
  { receiver }: NativeCall,
  name: Value | undefined,
  values: readonly Value[],
): void {
  const known = readKept(activation, state, receiver, 'emitted', name);
  if (known.length === 0) {
    const list = allocateValue(activation, state, 'emitted', makeCell('array'));
    keep(activation, state, receiver, makeKey('emitted', name), list);
    known.push(list);
  }
  for (const { refs } of known)
    for (const ref of refs) for (const [index, value] of values.entries()) writeCell(activation, state, ref, String(index), value, true);
}
