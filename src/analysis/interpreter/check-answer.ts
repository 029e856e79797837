import { expandNode, type ApiNode } from '../binding/api-node.ts';
import type { Cell, Written } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, type Taint } from '../domain/taint.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import type { Address, Location } from '../domain/identity.ts';
import type { Trail } from '../domain/trail.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { checkMisuse, type LocatePart } from '../misuse/check-misuse.ts';
import { allocateValue } from './allocate.ts';
import { settle } from './settle.ts';
import { checkSink } from './sinks.ts';

/**
 * Checks what an entry function answers. Each object that it can answer is looked at on its own: one has the headers of a page, another
 * the body of a problem.
 */
export function checkAnswer(activation: Activation, state: State, nodes: readonly ApiNode[], answered: Value, entry: Location): void {
  const { linted } = activation.run;
  const value = settle(activation, state, answered);
  // What is found is answered as it is, where the answer has no form of its own.
  const isWhole = nodes.some((node) => expandNode(node).some(({ sinks }) => sinks.length > 0));
  const isFound = value.nodes.length === 0 || value.taints.some(({ lookup }) => lookup !== undefined);
  const found = isWhole && value.taints.length > 0 && isFound ? [makeValueLike(value, { refs: [], nodes: [] })] : [];
  for (const each of found) {
    const place = {
      argument: entry.span,
      call: entry.span,
      calleeText: '',
      arguments: { values: [each], rest: undefined },
      isAnswer: true,
    };
    const locate = (_way: readonly (string | number)[], taint: Taint): Location =>
      findLastStep(linted, taint) ?? { file: entry.file, span: entry.span };
    checkSink(activation, state, nodes, each, { ...place, locate });
  }
  for (const ref of value.refs) {
    // What a library made was looked at where it was made.
    if (value.nodes.length > 0 && getCell(activation, state, ref)?.written === undefined) continue;
    const answer: Value = makeValueLike(value, { refs: [ref], taints: [], nodes: [] });
    checkAnswerMisuses(activation, state, nodes, answer, entry);
    checkSink(activation, state, nodes, answer, {
      argument: entry.span,
      call: entry.span,
      calleeText: '',
      arguments: { values: [answer], rest: undefined },
      isAnswer: true,
      locate: (way, taint) => {
        const place = findWritten(activation, state, answer, way);
        return place?.file === linted ? place : (findLastStep(linted, taint) ?? { file: entry.file, span: entry.span });
      },
    });
  }
}

/** Answers where a function returned a text, if that was marked. */
export function findReturn(linted: string, inside: Trail | undefined): Location | undefined {
  let left = inside;
  while (left !== undefined && left.at === undefined) left = left.previous;
  return left?.note === 'returned' && left.at?.file === linted ? left.at : undefined;
}

/** Answers what a function returns with where it did, if it is called for a text. */
export function markReturned(activation: Activation, value: Value): Value {
  if (value.taints.length === 0 || !activation.run.platform.textAnswers.has(activation.function.id)) return value;
  const at = getLocation(activation);
  return withTaints(
    value,
    value.taints.map((taint) => extendTaint(taint, value.id, { note: 'returned', at })),
  );
}

/** Checks what is wrong in an answer itself, such as headers that let every page read it; `entry` is where it is answered. */
export function checkAnswerMisuses(activation: Activation, state: State, nodes: readonly ApiNode[], answer: Value, entry: Location): void {
  for (const ref of answer.refs)
    for (const variant of listVariants(activation, state, ref))
      checkMisuses(activation, state, nodes, makeValueLike(answer, { refs: [variant] }), entry);
}

function checkMisuses(activation: Activation, state: State, nodes: readonly ApiNode[], answer: Value, entry: Location): void {
  const place = { argument: entry.span, call: entry.span, calleeText: '', arguments: { values: [answer], rest: undefined } };
  for (const misuse of nodes.flatMap((node) => expandNode(node)).flatMap((node) => node.misuses)) {
    if (misuse.row.after !== undefined) continue;
    const locate: LocatePart = (way) => findWritten(activation, state, answer, way) ?? { file: entry.file, span: entry.span };
    checkMisuse(activation, state, misuse, place, locate);
  }
}

/** Answers an object once for each object that one of its parts can be: one has the headers of a test, another those of customers. */
function listVariants(activation: Activation, state: State, ref: Address): readonly Address[] {
  const cell = getCell(activation, state, ref);
  const [name, part] = [...(cell?.fields ?? [])].find(([, { refs, taints }]) => refs.length > 1 && taints.length === 0) ?? [];
  if (cell === undefined || name === undefined || part === undefined) return [ref];
  return part.refs.flatMap((each, index) => {
    const fields = new Map([...cell.fields, [name, { ...part, refs: [each] }]]);
    return allocateValue(activation, state, `variant${index}`, { ...cell, fields }).refs;
  });
}

/** Where the function returned it, or else the last place in the linted file that the data came through. */
function findLastStep(linted: string, { trail, root }: Taint): Location | undefined {
  const returned = findReturn(linted, trail.inner);
  if (returned !== undefined) return returned;
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.at?.file === linted) return step.at;
  return root.kind === 'source' && root.at.file === linted ? root.at : undefined;
}

/** Where the part at the end of the way is written, or the last part on the way that is written in a literal. */
export function findWritten(activation: Activation, state: State, answer: Value, way: readonly (string | number)[]): Location | undefined {
  const { linted } = activation.run;
  let place: Location | undefined;
  let value: Value | undefined = answer;
  for (const name of way) {
    const cells: readonly Cell[] = value.refs.flatMap((ref) => getCell(activation, state, ref) ?? []);
    const cell = cells[0];
    if (cell === undefined || cells.length > 1) return place;
    const found = findProperty(cell.written, String(name), linted);
    if (found === undefined && cell.kind !== 'array') return place;
    place = found ?? place;
    value = cell.fields.get(String(name));
    if (value === undefined) return place;
  }
  return place;
}

function findProperty(written: Written | undefined, name: string, linted: string): Location | undefined {
  for (let each = written; each !== undefined; each = each.before) {
    const entry = each.entries.findLast((one) => one.kind === 'property' && 'name' in one.key && one.key.name === name);
    if (entry?.kind === 'property') return each.file === linted ? { file: each.file, span: entry.at } : each.call;
  }
  return undefined;
}
