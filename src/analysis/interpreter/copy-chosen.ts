import type { CompiledFlow } from '../binding/api-node.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { copyProperties } from './copy-properties.ts';
import { readCallPath } from './row-conditions.ts';
import { takeOut } from './take-out.ts';

/** Names of properties, as far as the program writes them; `isComplete`: there are no others. */
interface GivenNames {
  readonly names: readonly string[];
  readonly isComplete: boolean;
}

/** What is copied, and what says of which properties. */
interface Copying {
  readonly source: Value;
  readonly call: ModelCall;
  readonly flow: CompiledFlow;
}

/** Answers `target` with the properties of a value that a call copies: all, those that it is told, or all but these. */
export function copyChosen(activation: Activation, state: State, { source, call, flow }: Copying, target: Cell): Cell {
  const picked = flow.picks === undefined ? undefined : findNames(activation, state, call, flow.picks);
  if (picked?.isComplete === true) {
    const fields = new Map(target.fields);
    for (const name of picked.names) fields.set(name, activation.run.operations.readProperty(activation, state, source, name));
    return makeCellLike(target, { fields });
  }
  const copied = copyProperties(activation, state, source, target, `copy${flow.from.length}`);
  return flow.omits === undefined ? copied : takeOut(activation, source, copied, findNames(activation, state, call, flow.omits).names);
}

/** Texts, and lists of texts; a way through objects (`user.name`) says nothing of a property. */
function findNames(activation: Activation, state: State, call: ModelCall, path: NonNullable<CompiledFlow['picks']>): GivenNames {
  const names: string[] = [];
  let isComplete = true;
  const add = (value: Value): void => {
    const name = findConstant(value)?.value;
    if (typeof name === 'string' && !/[.[]/u.test(name)) names.push(name);
    else isComplete = false;
  };
  const { at, calleeText } = call.site;
  const { values } = readCallPath(activation, state, path, { argument: at, call: at, calleeText, arguments: call.arguments });
  for (const value of values) {
    const lists = value.refs.map((ref) => getCell(activation, state, ref)).filter((cell) => cell !== undefined);
    if (lists.length === 0) add(value);
    for (const { fields, rest } of lists) {
      for (const field of fields.values()) add(field);
      isComplete &&= rest === undefined;
    }
    isComplete &&= value.taints.length === 0;
  }
  return { names, isComplete: isComplete && names.length > 0 };
}
