import type { ApiNode } from '../binding/api-node.ts';
import type { Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import { getLocation, type Activation } from './activation.ts';
import { noteClaims } from '../access/note-claims.ts';
import { tellAbsence } from '../access/tell-caller.ts';
import { makeSourceTaints } from './sources.ts';

const noRefs: Value['refs'] = [];

const noConstants: Value['constants'] = [];

/** Makes the value that a model describes; sources among the nodes make it tainted. */
export function makeNodeValue(activation: Activation, nodes: readonly ApiNode[], id: ValueId): Value {
  const [only] = nodes;
  if (only?.is !== undefined && nodes.length === 1) return activation.run.makeConstant(only.is);
  const taints = makeSourceTaints(activation, nodes, id, getLocation(activation));
  if (taints.length > 0 && only !== undefined) noteClaims(activation, only);
  const absent = only?.absent;
  const implications = absent === undefined ? undefined : tellAbsence(absent);
  return {
    id,
    taints,
    refs: noRefs,
    nodes,
    constants: noConstants,
    implications,
    pending: undefined,
    declared: undefined,
    typeofValue: undefined,
    isText: false,
    keyed: undefined,
  };
}
