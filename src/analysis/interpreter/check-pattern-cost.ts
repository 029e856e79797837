import { makeSink } from '../binding/make-sink.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { isExponential } from '../flow/slow-patterns.ts';
import { getCell, type Activation } from './activation.ts';
import type { NativeCall } from './native-call.ts';
import { checkSinkRow } from './sinks.ts';

const sink = makeSink('redos', 'a regular expression that takes very long for some texts');

/** Records a hit when tainted text meets an expression of the program that can take exponential time. */
export function checkPatternCost(activation: Activation, state: State, call: NativeCall, pattern: Value, subject: Value): void {
  if (subject.taints.length === 0) return;
  const isSlow = pattern.refs.some((ref) => {
    const found = getCell(activation, state, ref)?.pattern;
    return found !== undefined && isExponential(found.source, found.flags);
  });
  if (!isSlow) return;
  const { at, calleeText, argumentSpans } = call.site;
  const argument = subject === call.receiver ? at : (argumentSpans[0] ?? at);
  checkSinkRow(activation, state, sink, subject, { argument, call: at, calleeText });
}
