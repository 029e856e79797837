import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type Arguments, type CallSite } from './activation.ts';
import { isOneOfObjects, tellMade, type Possibility } from './made-facts.ts';

/** So many objects are asked one by one. */
const maximumObjects = 4;

/**
 * Answers what a method gave with what it tells of which of several objects has it: `outcome.isOk()`. Each object is asked alone; what that does
 * counts for nothing.
 */
export function tellByMethod(
  activation: Activation,
  state: State,
  call: { readonly receiver: Value; readonly name: string; readonly arguments: Arguments; readonly site: CallSite },
  result: Value,
): Value {
  const { receiver, name, arguments: args, site } = call;
  if (!isOneOfObjects(receiver) || receiver.refs.length > maximumObjects || !isVerdict(result)) return result;
  const cells = receiver.refs.map((ref) => getCell(activation, state, ref));
  if (!cells.some((cell) => cell?.made !== undefined)) return result;
  const { operations } = activation.run;
  const possibilities: Possibility[] = [];
  for (const [index, ref] of receiver.refs.entries()) {
    const own = makeValueLike(receiver, { refs: [ref] });
    const trial = state.fork();
    const method = operations.readProperty(activation, trial, own, name);
    const value = operations.callValue(activation, trial, method, own, args, site);
    if (value !== undefined) possibilities.push({ value, known: cells[index]?.made });
  }
  const implications = tellMade(possibilities);
  return implications === undefined ? result : makeValueLike(result, { implications });
}

/** Is it a primitive that tells nothing yet? */
function isVerdict({ taints, refs, nodes, implications, constants }: Value): boolean {
  return implications === undefined && taints.length + refs.length + nodes.length === 0 && constants !== undefined && constants.length > 1;
}
