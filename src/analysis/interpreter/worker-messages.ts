import type { NativeBehavior } from '../../models/native-rows.ts';
import type { TypeRole } from '../../models/schema.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { emitterNatives } from './emitter-natives.ts';
import { makeNodeValue } from './make-node-value.ts';
import { ensureInitialised } from './module-values.ts';
import type { Native, NativeCall } from './native-call.ts';

/** A file of a program, named beside the file that names it. */
const fileName = /^(?!\/|[a-z]+:)[\w./-]+\.[cm]?[jt]s$/u;

/** What a program does with its workers. */
export type WorkerMessage = Extract<NativeBehavior, 'names-file' | 'starts-worker' | 'posts-message'>;

/** What a program hands to its workers, of which all have one end. */
export const workerMessageNatives: Readonly<Record<WorkerMessage, Native>> = {
  'names-file': (activation, _state, call) => {
    const names = call.arguments.values.map((value) => findConstant(value)?.value).filter((each) => typeof each === 'string');
    const name = names.join('/');
    if (fileName.test(name)) activation.run.texts.fileNames.set(call.result.id, name);
    return call.result;
  },
  'starts-worker': (activation, state, call) => {
    runFile(activation, getArgument(activation, call.arguments, 0));
    const data = activation.run.operations.readProperty(activation, state, getArgument(activation, call.arguments, 1), 'workerData');
    for (const ref of data.refs)
      for (const [name, value] of getCell(activation, state, ref)?.fields ?? [])
        activation.run.operations.writeProperty(activation, state, makeEnd(activation, 'worker-data'), name, value);
    return call.result;
  },
  'posts-message': (activation, state, call) => {
    emitMessage(activation, state, call, makeEnd(activation, 'worker-port'));
    return call.result;
  },
};

/** Runs the file that a worker runs, so that its listeners are known. */
function runFile({ run, function: { file } }: Activation, name: Value): void {
  const text = run.texts.fileNames.get(name.id) ?? findConstant(name)?.value;
  if (typeof text !== 'string' || !fileName.test(text)) return;
  const target = run.program.resolve(file, text.startsWith('.') ? text : `./${text}`);
  const module = target.kind === 'file' ? run.program.getModule(target.file) : undefined;
  if (module !== undefined && module.file !== file) ensureInitialised(run, module);
}

function makeEnd(activation: Activation, role: TypeRole): Value {
  return makeNodeValue(activation, activation.run.graph.findByRole(role), getSiteId(activation, role));
}

function emitMessage(activation: Activation, state: State, call: NativeCall, receiver: Value): void {
  const values = [activation.run.makeConstant('message'), getArgument(activation, call.arguments, 0)];
  const site = { ...call.site, argumentSpans: [call.site.at, ...call.site.argumentSpans] };
  emitterNatives['emitter-emit'](activation, state, { ...call, receiver, arguments: { values, rest: undefined }, site });
}
