import { expandNode, getArgumentNodes, type ApiNode, type CompiledFlow, type CompiledGuard } from './api-node.ts';
import { hasSinks } from './has-sinks.ts';
import type { NativeBehavior } from '../../models/schema.ts';

/** Everything that rows say of calling one of some nodes. */
export interface CallRows {
  readonly flows: readonly CompiledFlow[];
  readonly guards: readonly CompiledGuard[];
  readonly natives: readonly NativeBehavior[];
  readonly schemas: ApiNode['schemas'];
  readonly demands: ApiNode['demands'];
  /** Nodes of the argument at an index, as far as there are sinks. */
  getSinkNodes(index: number): readonly ApiNode[];
}

const known = new WeakMap<ApiNode, CallRows>();

/** Answers the rows for a call. */
export function getCallRows(nodes: readonly ApiNode[]): CallRows {
  const [only] = nodes;
  if (only === undefined || nodes.length > 1) return collectCallRows(nodes);
  let rows = known.get(only);
  if (rows === undefined) known.set(only, (rows = collectCallRows(nodes)));
  return rows;
}

function collectCallRows(nodes: readonly ApiNode[]): CallRows {
  const all = [...new Set(nodes.flatMap((node) => expandNode(node)))];
  const sinks: (readonly ApiNode[] | undefined)[] = [];
  return {
    flows: all.flatMap((node) => node.flows),
    guards: all.flatMap((node) => node.guards),
    natives: all.flatMap((node) => node.native ?? []),
    schemas: all.flatMap((node) => node.schemas),
    demands: all.flatMap((node) => node.demands),
    getSinkNodes: (index) => (sinks[index] ??= getArgumentNodes(nodes, index).filter(hasSinks)),
  };
}
