import { expandNode, getMemberNodes, type ApiNode, type CompiledSink } from './api-node.ts';
import { hasSinks, hasSinksBelow } from './has-sinks.ts';

/** The sinks at some nodes, and at which of their parts there are more. */
export interface SinkTree {
  readonly sinks: readonly CompiledSink[];
  readonly members: readonly { readonly name: string; readonly nodes: readonly ApiNode[] }[];
  /** Nodes of elements; those of properties that have no name of their own. */
  readonly elements: readonly ApiNode[];
  readonly properties: readonly ApiNode[];
  readonly keys: readonly ApiNode[];
  /** Do sinks in elements ask what else is in the same object? */
  readonly asksOwners: boolean;
}

const trees = new WeakMap<ApiNode | readonly ApiNode[], SinkTree>();

/** Answers where there are sinks at some nodes and below. */
export function getSinkTree(nodes: readonly ApiNode[]): SinkTree {
  const [only] = nodes;
  const key = only === undefined || nodes.length > 1 ? nodes : only;
  let tree = trees.get(key);
  if (tree === undefined) trees.set(key, (tree = makeTree(nodes)));
  return tree;
}

/** Do conditions of a sink in a member look at the object around it? */
function asksOwner(node: ApiNode): boolean {
  return expandNode(node).some(({ members }) =>
    [...members.values()].some((member) =>
      expandNode(member).some(({ sinks }) => sinks.some(({ when }) => when.some(({ path }) => path[0]?.kind === 'owner'))),
    ),
  );
}

function makeTree(nodes: readonly ApiNode[]): SinkTree {
  const expanded = nodes.flatMap((node) => expandNode(node));
  const names = new Set(expanded.flatMap((node) => (hasSinksBelow(node) ? [...node.members.keys()] : [])));
  const members = [...names].map((name) => ({ name, nodes: getMemberNodes(nodes, name).filter(hasSinks) }));
  const select = (found: readonly (ApiNode | undefined)[]): readonly ApiNode[] =>
    found.filter((node) => node !== undefined && hasSinks(node)) as readonly ApiNode[];
  const elements = select(expanded.flatMap((node) => [node.element, node.anyMember]));
  return {
    sinks: expanded.flatMap((node) => node.sinks),
    members: members.filter((each) => each.nodes.length > 0),
    elements,
    properties: select(expanded.map((node) => node.anyMember)),
    keys: expanded.flatMap((node) => node.mapKey ?? []),
    asksOwners: elements.some(asksOwner),
  };
}
