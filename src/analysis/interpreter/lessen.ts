import type { ThreatSet } from '../../models/threats.ts';
import { expandNode, type ApiNode } from '../binding/api-node.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { extendTaint } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { collectTaints } from './collect-taints.ts';

/** Objects inside objects are copied this deep; what is deeper stays as it is. */
const maximumDepth = 4;

/** Answers the value, and everything inside it, without some threats: another value, with copies of the objects that pose them. */
export function lessen(activation: Activation, state: State, value: Value, removes: ThreatSet, key: string, depth = 0): Value {
  if (removes === 0 || depth > maximumDepth) return value;
  const inner = collectTaints(activation, state, value);
  if (inner.every((taint) => (taint.threats & removes) === 0)) return value;
  const id = getSiteId(activation, `less ${key}`);
  const own = value.refs.length === 0 ? inner : value.taints;
  const taints = own
    .map((taint) => extendTaint(taint, id, { note: 'converted', at: getLocation(activation), removes }))
    .filter((taint) => taint.threats !== 0);
  const refs = value.refs
    .map((ref) => {
      const cell = getCell(activation, state, ref);
      if (cell === undefined || !isCopied(cell)) return ref;
      const copy = (part: Value, name: string): Value => lessen(activation, state, part, removes, `${key}.${name}`, depth + 1);
      return allocateValue(activation, state, `less ${key} ${ref}`, copyCell(cell, copy)).refs[0] ?? ref;
    })
    .sort((left, right) => left - right);
  const nodes = value.nodes.filter((node) => !isChosenOutside(activation, node));
  return makeValueLike(value, { id, taints, refs, nodes });
}

function isCopied({ kind }: Cell): boolean {
  return kind === 'object' || kind === 'array' || kind === 'map' || kind === 'set';
}

function copyCell(cell: Cell, copy: (part: Value, name: string) => Value): Cell {
  return makeCellLike(cell, {
    fields: new Map([...cell.fields].map(([name, part]) => [name, copy(part, name)])),
    rest: cell.rest === undefined ? undefined : copy(cell.rest, '*'),
    keys: cell.keys === undefined ? undefined : copy(cell.keys, 'key'),
  });
}

/** Parts of such a value would come from outside again. */
function isChosenOutside(activation: Activation, node: ApiNode): boolean {
  return activation.run.graph.isEvent(node) || expandNode(node).some((each) => each.source !== undefined);
}
