import { callbackArguments } from '../../models/deployment/construct-names.ts';
import type { Evaluation } from './evaluation.ts';
import { callbackAnswer, getCallKey, unknownValue, type Construct, type Slot, type Value } from './value.ts';

/** Keeps what a package made, and runs the functions that it was given: it may call them. */
export function recordConstruct(run: Evaluation, construct: Construct): Construct {
  run.constructs.push(construct);
  const { receiver, callee, args, at } = construct;
  if (receiver?.kind === 'construct' && args[0] !== undefined) receiver.fields.set(getCallKey(callee), args[0]);
  for (const { value } of args) {
    const answer = runCallback(run, value, findGiven(construct), at);
    if (answer !== undefined && answer.kind !== 'unknown') construct.fields.set(callbackAnswer, { value: answer, at });
    if (value.kind === 'dict') for (const slot of value.slots.values()) runCallback(run, slot.value, unknownValue, at);
  }
  return construct;
}

function runCallback(run: Evaluation, callback: Value, given: Value, at: Slot['at']): Value | undefined {
  if (callback.kind !== 'closure' || callback.wasCalled === true) return undefined;
  const args = Array.from({ length: 4 }, (): Slot => ({ value: given, at }));
  return run.call(callback, unknownValue, args, at);
}

/** What the package gives a callback; of most nothing is known. */
function findGiven({ callee, receiver }: Construct): Value {
  const row = callbackArguments.find(({ method }) => method === callee);
  if (row === undefined) return unknownValue;
  let owner = receiver;
  while (owner?.kind === 'construct' && owner.receiver !== undefined) owner = owner.receiver;
  return owner?.kind === 'construct' && row.of.test(owner.callee) ? { kind: 'library', path: row.gives } : unknownValue;
}
