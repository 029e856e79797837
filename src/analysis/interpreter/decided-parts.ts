import type { ThreatSet } from '../../models/threats.ts';
import { expandNode, getMemberNodes, type ApiNode } from '../binding/api-node.ts';
import { getDecided, listWritten } from '../domain/shadow.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, reduceTaints, uniteTaints, type Taint } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, getLocation, type Activation } from './activation.ts';

/** Answers which threats of its owner a property decides when it is written. */
export function findDecides(nodes: readonly ApiNode[]): ThreatSet {
  let decides = 0;
  for (const node of nodes) for (const each of expandNode(node)) decides |= each.decides;
  return decides;
}

/** Answers the taints of a value onto which properties were written that decide what it poses: theirs in place of its own. */
export function replaceDecided(activation: Activation, state: State, value: Value, taints: readonly Taint[]): readonly Taint[] {
  const shadow = state.shadows.get(value.id);
  if (shadow === undefined) return taints;
  return uniteTaints(reduceTaints(taints, getDecided(shadow)), collectDeciding(activation, state, value));
}

/** Answers such a value with what it poses, for where it is not known what was written onto it: behind the function that made it. */
export function settleDecided(activation: Activation, state: State, value: Value): Value {
  if (value.taints.length === 0 || getDecided(state.shadows.get(value.id)) === 0) return value;
  return makeValueLike(value, { taints: replaceDecided(activation, state, value, value.taints) });
}

/** Answers a property of such a value; one that tells of the same threats holds what was written: the `href` of an address its `hostname`. */
export function addDecided(activation: Activation, state: State, owner: Value, part: Value, nodes: readonly ApiNode[]): Value {
  let tells = 0;
  for (const node of nodes) for (const each of expandNode(node)) tells |= each.tells;
  const decided = getDecided(state.shadows.get(owner.id));
  const added = tells === 0 ? [] : collectDeciding(activation, state, owner);
  if (decided === 0 && added.length === 0) return part;
  const at = getLocation(activation);
  const moved = added.map((taint) => extendTaint(taint, part.id, { note: 'concatenated', at }));
  const taints = uniteTaints(reduceTaints(part.taints, decided, at), moved);
  return makeValueLike(part, { taints, constants: added.length > 0 ? undefined : part.constants });
}

function collectDeciding(activation: Activation, state: State, owner: Value): readonly Taint[] {
  let taints: readonly Taint[] = [];
  const add = (name: string, value: Value): void => {
    if (value.taints.length > 0 && findDecides(getMemberNodes(owner.nodes, name)) !== 0) taints = uniteTaints(taints, value.taints);
  };
  const shadow = state.shadows.get(owner.id);
  if (shadow !== undefined) for (const [name, value] of listWritten(shadow)) add(name, value);
  for (const ref of owner.refs) for (const [name, value] of getCell(activation, state, ref)?.fields ?? []) add(name, value);
  return taints;
}
