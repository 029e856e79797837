import type { ApiNode } from '../binding/api-node.ts';
import type { Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Location, Taint, Trail, Value } from '../domain/value.ts';
import type { FunctionRef } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { settle } from './settle.ts';
import { checkSink } from './sinks.ts';

/**
 * Checks what an entry function answers. Each object that it can answer is looked at on its own: one has the headers of a page, another
 * the body of a problem.
 */
export function checkAnswer(activation: Activation, state: State, node: ApiNode, answered: Value, entry: FunctionRef): void {
  const value = settle(activation, state, answered);
  for (const ref of value.refs) {
    const answer: Value = { ...value, refs: [ref], taints: [] };
    checkSink(activation, state, [node], answer, {
      argument: entry.span,
      call: entry.span,
      calleeText: '',
      arguments: { values: [answer], rest: undefined },
      locate: (way, taint) => {
        const place = findWritten(activation, state, answer, way);
        return place?.file === activation.run.linted ? place : (findLastStep(activation, taint) ?? { file: entry.file, span: entry.span });
      },
    });
  }
}

/** The last place in the linted file that the data came through. */
function findLastStep({ run }: Activation, { trail, root }: Taint): Location | undefined {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.at?.file === run.linted) return step.at;
  return root.kind === 'source' && root.at.file === run.linted ? root.at : undefined;
}

/** Where the part at the end of the way is written, or the last part on the way that is written in a literal. */
function findWritten(activation: Activation, state: State, answer: Value, way: readonly string[]): Location | undefined {
  let place: Location | undefined;
  let value: Value | undefined = answer;
  for (const name of way) {
    const cells: readonly Cell[] = value.refs.flatMap((ref) => getCell(activation, state, ref) ?? []);
    const cell = cells[0];
    if (cell === undefined || cells.length > 1) return place;
    const entry = cell.written?.entries.findLast((each) => each.kind === 'property' && 'name' in each.key && each.key.name === name);
    if (cell.written === undefined || entry?.kind !== 'property') return place;
    place = { file: cell.written.file, span: entry.at };
    value = cell.fields.get(name);
    if (value === undefined) return place;
  }
  return place;
}
