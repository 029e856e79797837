import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { readOutcome, resume } from './generators.ts';
import type { NativeCall } from './native-call.ts';
import { joinAll } from './property-access.ts';
import { settle } from './settle.ts';

/** Marks a generator function that is called as an `async` function is. */
const mark = '%driven';

/** What one `yield` answers can decide what the next one yields; so often it is asked again. */
const mostTurns = 3;

/** Answers generator functions of the program in the form that runs their bodies as those of `async` functions. */
export function makeDriven(activation: Activation, state: State, value: Value): Value {
  const made = value.refs.map((ref, index) => {
    const closure = getCell(activation, state, ref)?.closure;
    if (closure === undefined) return makeValueLike(value, { refs: [ref], nodes: [] });
    const fields = new Map([[mark, activation.run.makeConstant(true)]]);
    return allocateValue(activation, state, `driven${index}`, makeCell('function', { closure, fields }));
  });
  const joined = joinAll(activation, 'driven', made);
  return joined === undefined ? value : makeValueLike(joined, { nodes: value.nodes });
}

/** Does a call of the function run a generator to its end? */
export function isDriven(cell: Cell | undefined): boolean {
  return cell?.fields.has(mark) === true;
}

/** Calls the last function of the program among the arguments, with the first argument as its `this`, and runs what it answers. */
export function callDriven(activation: Activation, state: State, call: NativeCall): Value | 'never' {
  const { values } = call.arguments;
  const body = values.findLast(({ refs }) => refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined));
  if (body === undefined) return call.result;
  const [receiver] = body === values[0] ? [] : values;
  const site = { ...call.site, argumentSpans: [] };
  const given = { values: [], rest: undefined };
  const { operations, undefinedValue } = activation.run;
  const made = operations.callValue(activation, state, body, receiver ?? undefinedValue, given, site);
  return made === undefined ? 'never' : driveGenerator(activation, state, made, site);
}

/** Answers what the body of a generator returns when each `yield` answers what the yielded promise comes to; other values as they are. */
export function driveGenerator(activation: Activation, state: State, generator: Value, site: CallSite): Value {
  if (readOutcome(activation, state, generator) === undefined) return generator;
  let known = 0;
  for (let turn = 0; turn < mostTurns; turn++) {
    const sent = settle(activation, state, activation.run.operations.readElement(activation, state, generator));
    const size = sent.taints.length + sent.refs.length + sent.nodes.length;
    if (size <= known) break;
    known = size;
    resume(activation, state, generator, sent, site);
  }
  return readOutcome(activation, state, generator) ?? generator;
}
