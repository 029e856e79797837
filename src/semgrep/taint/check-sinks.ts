import type { Span } from '../../analysis/ir/ir.ts';
import type { TaintSink } from '../rule/rule.ts';
import { gatherTaints, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { areLabelsSufficient, asksEach } from './labels.ts';
import type { Placed, Spot } from './placement.ts';
import { noTaints, uniteTaints, type TaintSet } from './taint.ts';

/** Reports a value at the sinks of its place. */
export function checkSinks(frame: Frame, spot: Spot, cell: Cell, { at, inputs }: { readonly at: Span; readonly inputs?: TaintSet }): void {
  if (spot.sinks.length === 0) return;
  const { run, state } = frame;
  const control = state.get(run.variables.getControl())?.taints ?? noTaints;
  for (const sink of spot.sinks) {
    let taints = uniteTaints(gatherTaints(cell), control);
    // A call that is the sink itself is reached by what is handed to it, whatever it answers.
    if (inputs !== undefined && isWhole(frame, sink, at)) taints = uniteTaints(taints, inputs);
    reportSink(frame, sink, taints);
  }
}

function isWhole({ file }: Frame, { start, end }: Placed<TaintSink>, at: Span): boolean {
  return start === at.start && (end === at.end || /^[\s;)]*$/u.test(file.module.text.slice(at.end, end)));
}

function reportSink({ run, file, outer }: Frame, sink: Placed<TaintSink>, arrived: TaintSet): void {
  const taints = outer === undefined ? arrived : arrived.filter((each) => outer.taints.some(({ origin }) => origin === each.origin));
  if (taints.length === 0) return;
  const { requires } = sink.part;
  if (asksEach(requires)) {
    for (const { name, expression } of requires) {
      let there = noTaints;
      for (const key of file.placement.listKeysOf(sink.match, name)) there = uniteTaints(there, file.watched.get(key) ?? noTaints);
      if (!areLabelsSufficient(expression, there)) return;
    }
  }
  const at = outer?.at ?? { file: file.name, start: sink.start, end: sink.end };
  run.findings.add({ sink, file: file.name, at }, taints);
}
