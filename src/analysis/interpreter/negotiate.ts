import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import type { NativeCall } from './native-call.ts';

/** Where responses keep the type that they were given. */
const type = 'content-type';

/** `response.format({ html() {…}, text() {…} })`: each function answers with the type that it is named for. */
export function negotiate(activation: Activation, state: State, call: NativeCall): Value {
  const { run } = activation;
  const { operations } = run;
  const answers = getArgument(activation, call.arguments, 0);
  const request = operations.readProperty(activation, state, call.receiver, 'req');
  const values = [request, call.receiver, run.undefinedValue];
  const site = { ...call.site, argumentSpans: [] };
  for (const [name, answer] of answers.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])])) {
    operations.writeProperty(activation, state, call.receiver, type, run.makeConstant(name));
    operations.callValue(activation, state, answer, answers, { values, rest: undefined }, site);
  }
  return call.result;
}
