import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import type { Native, NativeCall } from './native-call.ts';
import { settle } from './settle.ts';
import { workerMessageNatives, type WorkerMessage } from './worker-messages.ts';

/** Where an object keeps the function that it was made with. */
const worker = '%worker';

/** Objects that hand what they are given, at once or later, to the function that they were made with; and workers. */
export const workerNatives: Readonly<Record<'work-on' | 'work-on-batch' | WorkerMessage, Native>> = {
  ...workerMessageNatives,
  'work-on': (activation, state, call) => callWorker(activation, state, call, getArgument(activation, call.arguments, 0)) ?? call.result,
  'work-on-batch': (activation, state, call) => {
    const fields = new Map([['0', getArgument(activation, call.arguments, 0)]]);
    const batch = allocateValue(activation, state, 'batch', makeCell('array', { fields, length: 1 }));
    const answered = callWorker(activation, state, call, batch);
    return answered === undefined
      ? call.result
      : activation.run.operations.readElement(activation, state, settle(activation, state, answered));
  },
};

/** Answers what the kept function answers; `undefined` when none is known. */
function callWorker(activation: Activation, state: State, call: NativeCall, given: Value): Value | undefined {
  const { operations } = activation.run;
  const kept = operations.readProperty(activation, state, call.receiver, worker);
  if (kept.refs.length === 0) return undefined;
  return operations.callValue(activation, state, kept, call.receiver, { values: [given], rest: undefined }, call.site);
}
