import type { ThreatSet } from '../../models/threats.ts';
import type { Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { reduceTaints, uniteTaints, type Address, type Taint, type Value } from '../domain/value.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { collectSourcesBelow } from './sources.ts';

const maximumDepth = 5;

/** Answers the taints of a value and of everything inside it: what its text, its JSON or its elements joined would carry. */
export function collectTaints(activation: Activation, state: State, value: Value): readonly Taint[] {
  if (value.refs.length === 0 && value.nodes.length === 0) return withShadow(activation, state, value, value.taints, new Set(), 0);
  return collectInside(activation, state, value, new Set(), 0);
}

function collectInside(activation: Activation, state: State, value: Value, seen: Set<Address>, depth: number): readonly Taint[] {
  let taints = value.taints;
  const excludes = value.refs.length === 0 ? 0 : (state.facts.get(value.id) ?? 0);
  if (value.nodes.length > 0 && taints.length === 0) {
    taints = collectSourcesBelow(activation, value.nodes, value.id, getLocation(activation));
  }
  for (const address of value.refs) {
    if (seen.has(address) || depth >= maximumDepth) continue;
    seen.add(address);
    const cell = getCell(activation, state, address);
    if (cell !== undefined && isData(cell)) {
      activation.run.spend(cell.fields.size);
      for (const part of eachPart(cell)) {
        taints = uniteTaints(taints, removeThreats(collectInside(activation, state, part, seen, depth + 1), excludes));
      }
    }
  }
  return withShadow(activation, state, value, taints, seen, depth);
}

/** A check of the whole is a check of what is inside it. */
function removeThreats(taints: readonly Taint[], excludes: ThreatSet): readonly Taint[] {
  if (excludes === 0) return taints;
  return reduceTaints(taints, excludes);
}

function withShadow(
  activation: Activation,
  state: State,
  value: Value,
  taints: readonly Taint[],
  seen: Set<Address>,
  depth: number,
): readonly Taint[] {
  const shadow = state.shadows.get(value.id);
  if (shadow === undefined || depth >= maximumDepth) return taints;
  let result = taints;
  for (const part of shadow.fields.values()) result = uniteTaints(result, collectInside(activation, state, part, seen, depth + 1));
  return result;
}

function isData(cell: Cell): boolean {
  return cell.kind !== 'function' && cell.kind !== 'class' && cell.kind !== 'module' && cell.kind !== 'frame' && cell.kind !== 'regexp';
}

function* eachPart(cell: Cell): Generator<Value> {
  yield* cell.fields.values();
  if (cell.rest !== undefined) yield cell.rest;
  if (cell.keys !== undefined) yield cell.keys;
}
