import { findConstant, type Value } from '../domain/value.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import type { Run } from './run.ts';

/**
 * The identity of what a library makes of a value and constants: made once more of the same, it is the same, as a property is
 * (`decodeURIComponent(name)`, `request.query('name')`). `undefined` when more goes into it, or when the value is an object that can change.
 */
export function findDerivedId({ run }: Activation, state: State, call: ModelCall, from: Value, role: string): ValueId | undefined {
  const { receiver, arguments: args, nodes } = call;
  if (args.rest !== undefined || from.refs.length > 0 || state.shadows.get(from.id) !== undefined) return undefined;
  const constants: string[] = [];
  for (const value of args.values) {
    if (value.id === from.id) continue;
    const constant = findConstant(value);
    if (constant === undefined) return undefined;
    constants.push(`${typeof constant.value} ${String(constant.value)}`);
  }
  if (receiver.id !== from.id && (receiver.refs.length > 0 || isUntrusted(receiver.taints))) return undefined;
  const [only] = nodes;
  const what = nodes.length === 1 ? `${only?.id ?? ''}` : nodes.map((node) => node.id).join();
  const made = `${what}(${constants.join()})${role}`;
  const known = run.parts.findId(from.id, made);
  if (known !== undefined && isWrittenOnto(run, state, known)) return undefined;
  return known ?? run.parts.getId(from.id, made);
}

/** Did the program write onto what was made, or onto a part of it? What is made once more is as it was. */
function isWrittenOnto({ parts }: Run, state: State, id: ValueId): boolean {
  let isWritten = false;
  state.shadows.each((_, owner) => {
    for (let whole: ValueId | undefined = owner; whole !== undefined && !isWritten; whole = parts.findOrigin(whole)?.base)
      isWritten = whole === id;
  });
  return isWritten;
}
