import { makeCell, type Cell, type Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type Arguments, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';

/** Marks a function of the program that is called without its callback. */
const mark = '%promisified';

/** Answers functions of the program in the form that answers a promise; functions of libraries have rows for both forms. */
export function promisify(activation: Activation, state: State, value: Value): Value {
  const made = value.refs.map((ref, index) => {
    const closure = getCell(activation, state, ref)?.closure;
    if (closure === undefined) return makeValueLike(value, { refs: [ref], nodes: [] });
    const fields = new Map([[mark, activation.run.makeConstant(true)]]);
    return allocateValue(activation, state, `promisified${index}`, makeCell('function', { closure, fields }));
  });
  const joined = joinAll(activation, 'promisified', made);
  return joined === undefined ? value : makeValueLike(joined, { nodes: value.nodes });
}

/** Is the function called without its callback? */
export function isPromisified(cell: Cell | undefined): boolean {
  return cell?.fields.has(mark) === true;
}

/** Calls such a function with a callback, and answers what that is given. */
export function callPromisified(
  activation: Activation,
  state: State,
  closure: Closure,
  receiver: Value,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  const promise = allocateValue(activation, state, 'promise', makeCell('object'));
  const resolver = { promise, name: 'resolve', argument: 1 } as const;
  const callback = allocateValue(activation, state, 'callback', makeCell('function', { resolver }));
  run.operations.callClosure(activation, state, closure, receiver, { values: [...args.values, callback], rest: args.rest }, site);
  const settled = promise.refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get('resolve') ?? []);
  return joinAll(activation, 'settled', settled) ?? run.undefinedValue;
}
