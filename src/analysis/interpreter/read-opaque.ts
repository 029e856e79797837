import { expandNode } from '../binding/api-node.ts';
import { extendTaint, type Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { knowsClaims, noteOwnClaim } from '../misuse/claims.ts';
import type { Activation } from './activation.ts';
import { forgetUnnamedWhole } from './forget-unnamed.ts';

const noRefs: Value['refs'] = [];

const noNodes: Value['nodes'] = [];

/** Answers a part of a value whose structure is not known: as tainted as the whole. `property` is how a path names it. */
export function readOpaque(activation: Activation, value: Value, name: string, property = name): Value {
  if (knowsClaims(activation.run)) noteOwnClaim(activation, value, name);
  const id = activation.run.parts.getId(value.id, name);
  let removes = 0;
  let isText = false;
  for (const node of value.nodes)
    for (const each of expandNode(node)) {
      removes |= each.partsRemove;
      isText ||= each.arePartsTexts;
    }
  const step = { property, note: 'read', removes } as const;
  const taints: Taint[] = [];
  for (const taint of forgetUnnamedWhole(activation, value.taints, name)) taints.push(extendTaint(taint, id, step));
  return {
    id,
    taints,
    refs: noRefs,
    nodes: noNodes,
    constants: undefined,
    implications: undefined,
    pending: undefined,
    declared: undefined,
    typeofValue: value.typeofValue,
    isText,
    keyed: value.keyed,
  };
}
