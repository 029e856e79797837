import type { ApiNode } from '../binding/api-node.ts';
import type { Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import { getLocation, type Activation } from './activation.ts';
import { noteClaims } from '../access/note-claims.ts';
import { tellVerdict } from '../access/tell-caller.ts';
import { noteVerification } from '../misuse/failures.ts';
import { makeSourceTaints } from './sources.ts';

const noRefs: Value['refs'] = [];

const noConstants: Value['constants'] = [];

/** Makes the value that a model describes; sources among the nodes make it tainted. */
export function makeNodeValue(activation: Activation, nodes: readonly ApiNode[], id: ValueId): Value {
  const [only] = nodes;
  if (only?.is !== undefined && nodes.length === 1) return activation.run.makeConstant(only.is);
  const taints = makeSourceTaints(activation, nodes, id, getLocation(activation));
  if (taints.length > 0 && only !== undefined) noteClaims(activation, only);
  if (only?.source?.isVerdict === true) noteVerification(activation);
  return {
    id,
    taints,
    refs: noRefs,
    nodes,
    constants: noConstants,
    implications: only === undefined ? undefined : tellVerdict(activation.run, only),
    pending: undefined,
    declared: undefined,
    typeofValue: undefined,
    isText: false,
    keyed: undefined,
  };
}
