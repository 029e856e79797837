import type { Span } from '../../analysis/ir/ir.ts';
import type { Formula, TaintSink } from '../rule/rule.ts';
import { gatherTaints, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { areLabelsSufficient, asksEach } from './labels.ts';
import type { Placed, Spot } from './placement.ts';
import { noTaints, uniteTaints, type TaintSet } from './taint.ts';
import type { Visit } from './visit.ts';

/** Reports a value at the sinks of its place. */
export function checkSinks(frame: Frame, spot: Spot, cell: Cell, visit: Visit): void {
  // To Semgrep a method is a part of its call, and no value.
  if (spot.sinks.length === 0 || (visit.isMethod === true && frame.run.program === undefined)) return;
  const { run, state } = frame;
  const control = state.get(run.variables.getControl())?.taints ?? noTaints;
  const arrived = uniteTaints(gatherTaints(cell), control);
  for (const sink of spot.sinks) {
    const isPart = !sink.part.exact && !isWhole(frame, sink, visit.at);
    // What a call gets is looked at where the call is.
    if (isPart && visit.isArgument === true) continue;
    const isCalled = isPart ? !spot.isSanitized : isWhole(frame, sink, visit.at) && !hasFocus(sink.part.formula);
    reportSink(frame, sink, isCalled ? uniteTaints(arrived, visit.inputs ?? noTaints) : arrived);
  }
}

/** Reports at a statement that evaluates nothing what a control source has said before. */
export function checkControl(frame: Frame, statement: Span): void {
  const control = frame.state.get(frame.run.variables.getControl())?.taints ?? noTaints;
  if (control.length === 0) return;
  for (const sink of frame.file.placement.findSinksOf(statement)) reportSink(frame, sink, control);
}

/** Is a sink this place and nothing more? A call that is a sink is reached by what is handed to it, whatever it answers. */
function isWhole({ file }: Frame, { start, end }: Placed<TaintSink>, at: Span): boolean {
  return start === at.start && (end === at.end || /^[\s;)]*$/u.test(file.module.text.slice(at.end, end)));
}

/** Does a formula speak of a part of what it matches? */
function hasFocus(formula: Formula): boolean {
  if (formula.kind === 'all') return formula.focus.length > 0 || formula.parts.some(hasFocus);
  return formula.kind === 'any' && formula.parts.some(hasFocus);
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
