import { expandNode, getMemberNodes } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';

/** Where a wrapper without a handler keeps its middlewares: they are of this wrapper and of no other that the same library makes. */
export const wrapperPart = '%middlewares';

/** Middlewares and handlers of a framework see the same request: what one writes onto it another reads. */
export function readSharedProperty(activation: Activation, object: Value, name: string): Value | undefined {
  for (const each of object.nodes)
    for (const node of expandNode(each)) {
      const value = activation.run.readVariable(`${node.id}.${name}`);
      if (value !== undefined) return value;
    }
  return undefined;
}

/** Is a property known only by what another function wrote onto an object of the same kind? Of a package there is one. */
export function isSharedOnly(activation: Activation, state: State, object: Value, name: string): boolean {
  const { graph } = activation.run;
  if (object.nodes.some((node) => graph.isPackage(node))) return false;
  if (object.refs.length > 0 || state.shadows.get(object.id)?.fields.has(name) === true) return false;
  return readSharedProperty(activation, object, name) !== undefined;
}

/** Is it `process.env`, of which there is one? */
export function isEnvironment({ run: { graph } }: Activation, { nodes }: Value): boolean {
  const node = graph.findGlobal('process');
  return node !== undefined && getMemberNodes([node], 'env').some((each) => nodes.includes(each));
}
