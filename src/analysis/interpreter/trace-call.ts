import { expandNode, type ApiNode, type CompiledSink } from '../binding/api-node.ts';
import { hasSinks } from '../binding/has-sinks.ts';
import { getSinkLabel } from '../get-sink-label.ts';
import type { State } from '../domain/state.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { collectTaints } from './collect-taints.ts';

/** Remembers a call that has a sensitive place, and which arguments carry data past it. */
export function traceCall(activation: Activation, state: State, { rows, site, arguments: args }: ModelCall): void {
  const places = args.values.map((_, index) => rows.getSinkNodes(index));
  const sinks = places.flat().flatMap((node) => collectSinks(node));
  const [first] = sinks;
  if (first === undefined) return;
  const { file } = activation.function;
  const bound = args.values.flatMap((value, index) => {
    const isSensitive = places[index]?.some((node) => expandNode(node).some((each) => each.sinks.length > 0)) === true;
    if ((isSensitive && value.refs.length === 0) || collectTaints(activation, state, value).length === 0) return [];
    return [{ file, span: site.argumentSpans[index] ?? site.at }];
  });
  const threats = sinks.reduce((all, sink) => all | sink.threats, 0);
  activation.run.trace.addCall({
    at: { file, span: site.at },
    calleeText: site.calleeText,
    threats,
    label: getSinkLabel(first.row),
    bound,
  });
}

function collectSinks(node: ApiNode, depth = 0): readonly CompiledSink[] {
  if (depth > 3) return [];
  const all = expandNode(node);
  const below = all.flatMap((each) => [...each.members.values(), each.element, each.anyMember]).filter((each) => each !== undefined);
  return [...all.flatMap((each) => each.sinks), ...below.filter(hasSinks).flatMap((each) => collectSinks(each, depth + 1))];
}
