import { makeCell, makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';
import { findKnownElements } from './registers.ts';

/** How deep objects are gone through. */
const maximumDepth = 4;

/** Answers the names that a list writes out. */
export function findListedNames(activation: Activation, state: State, list: Value): readonly string[] | undefined {
  const names = findKnownElements(activation, state, list)?.map((each) => findConstant(each)?.value);
  return names?.every((name) => typeof name === 'string') === true ? names : undefined;
}

/** Answers a value with only those properties whose names are listed, at any depth: what `JSON.stringify(value, names)` writes. */
export function pickWritten(activation: Activation, state: State, value: Value, names: readonly string[], depth = 0): Value {
  if (depth > maximumDepth) return value;
  const picked = value.refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) return [];
    const isList = cell.kind === 'array';
    const fields = new Map<string, Value>();
    for (const [name, part] of cell.fields)
      if (isList || names.includes(name)) fields.set(name, pickWritten(activation, state, part, names, depth + 1));
    const rest = isList && cell.rest !== undefined ? pickWritten(activation, state, cell.rest, names, depth + 1) : undefined;
    return allocateValue(activation, state, `pick${depth}:${ref}`, makeCellLike(cell, { fields, rest }));
  });
  if (value.taints.length + value.nodes.length > 0) picked.push(pickOpaque(activation, state, value, names, depth));
  return joinAll(activation, `pick${depth}`, picked) ?? value;
}

function pickOpaque(activation: Activation, state: State, value: Value, names: readonly string[], depth: number): Value {
  const opaque = makeValueLike(value, { refs: [] });
  const fields = new Map(names.map((name) => [name, activation.run.operations.readProperty(activation, state, opaque, name)]));
  return allocateValue(activation, state, `pick${depth}`, makeCell('object', { fields }));
}
