import type { ApiNode } from '../binding/api-node.ts';
import type { Value, ValueId } from '../domain/value.ts';
import { getLocation, type Activation } from './activation.ts';
import { makeSourceTaints } from './sources.ts';

/** Makes the value that a model describes; sources among the nodes make it tainted. */
export function makeNodeValue(activation: Activation, nodes: readonly ApiNode[], id: ValueId): Value {
  const [only] = nodes;
  if (only?.is !== undefined && nodes.length === 1) return activation.run.makeConstant(only.is);
  return activation.run.makeValue({ id, nodes, taints: makeSourceTaints(activation, nodes, id, getLocation(activation)) });
}
