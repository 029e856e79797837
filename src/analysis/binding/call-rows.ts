import type { NativeBehavior } from '../../models/native-rows.ts';
import { objectThreatSet } from '../../models/threats.ts';
import {
  expandNode,
  getArgumentNodes,
  getInstanceNodes,
  getResultNodes,
  isTextNode,
  receiverPosition,
  type ApiNode,
  type CompiledAccess,
  type CompiledCallerCheck,
  type CompiledComparison,
  type CompiledFlow,
  type CompiledGuard,
  type CompiledLaunch,
  type CompiledMisuse,
  type CompiledSecretRead,
} from './api-node.ts';
import { hasSinks } from './has-sinks.ts';

/** Everything that rows say of calling one of some nodes. */
export interface CallRows {
  /** All flows; those to callbacks, those of schemas and the others apart. */
  readonly flows: readonly CompiledFlow[];
  readonly inputs: readonly CompiledFlow[];
  readonly schemaFlows: readonly CompiledFlow[];
  readonly outputs: readonly CompiledFlow[];
  /** Flows to what the call throws. */
  readonly failures: readonly CompiledFlow[];
  readonly guards: readonly CompiledGuard[];
  readonly natives: readonly NativeBehavior[];
  readonly launches: readonly CompiledLaunch[];
  readonly secretReads: readonly CompiledSecretRead[];
  readonly comparisons: readonly CompiledComparison[];
  readonly misuses: readonly CompiledMisuse[];
  readonly accesses: readonly CompiledAccess[];
  readonly callerChecks: readonly CompiledCallerCheck[];
  /** What a call does to schemas; the first whose conditions hold counts. */
  readonly schemas: ApiNode['schemas'];
  /** Do rows speak of what a function among the arguments answers? */
  readonly isAnswerUsed: boolean;
  /** What a call, and what `new`, makes. */
  readonly results: readonly ApiNode[];
  readonly instances: readonly ApiNode[];
  /** Types of what is made under conditions. */
  readonly made: ApiNode['made'];
  /** Nodes of the receiver, as far as there are sinks. */
  readonly receiverSinks: readonly ApiNode[];
  /** Nodes of the argument at an index, as far as there are sinks. */
  getSinkNodes(index: number): readonly ApiNode[];
}

const known = new WeakMap<ApiNode, CallRows>();
const knownSets = new WeakMap<readonly ApiNode[], CallRows>();

/** Answers the rows for a call. */
export function getCallRows(nodes: readonly ApiNode[]): CallRows {
  const [only] = nodes;
  let rows = only === undefined || nodes.length > 1 ? knownSets.get(nodes) : known.get(only);
  if (rows === undefined) {
    rows = collectCallRows(nodes);
    if (only === undefined || nodes.length > 1) knownSets.set(nodes, rows);
    else known.set(only, rows);
  }
  return rows;
}

function collectCallRows(nodes: readonly ApiNode[]): CallRows {
  const all = [...new Set(nodes.flatMap((node) => expandNode(node)))];
  const sinks: (readonly ApiNode[] | undefined)[] = [];
  const flows = all.flatMap((node) => (makesText(node) ? node.flows.map(toText) : node.flows));
  return {
    flows,
    inputs: flows.filter((flow) => flow.kind !== 'schema' && isCallbackInput(flow)),
    schemaFlows: flows.filter((flow) => flow.kind === 'schema'),
    outputs: flows.filter((flow) => !isCallbackInput(flow) && !isFailure(flow)),
    failures: flows.filter(isFailure),
    isAnswerUsed: flows.some((flow) => flow.from.some((step) => step.kind === 'return')),
    guards: all.flatMap((node) => node.guards),
    natives: all.flatMap((node) => node.natives),
    launches: [...new Set(all.flatMap((node) => node.launches))],
    secretReads: [...new Set(all.flatMap((node) => node.secretReads))],
    comparisons: [...new Set(all.flatMap((node) => node.comparisons))],
    misuses: [...new Set(all.flatMap((node) => node.misuses))],
    accesses: [...new Set(all.flatMap((node) => node.accesses))],
    callerChecks: [...new Set(all.flatMap((node) => node.callerChecks))],
    schemas: all.flatMap((node) => node.schemas.filter(({ row }) => row.isValue !== true)),
    results: getResultNodes(nodes),
    instances: getInstanceNodes(nodes),
    made: all.flatMap((node) => node.made),
    receiverSinks: getArgumentNodes(nodes, receiverPosition).filter(hasSinks),
    getSinkNodes: (index) => (sinks[index] ??= getArgumentNodes(nodes, index).filter(hasSinks)),
  };
}

/** Does the flow lead into a function that the library calls? */
function isCallbackInput(flow: CompiledFlow): boolean {
  return flow.to.some((step) => step.kind === 'parameter');
}

function isFailure({ to: [target] }: CompiledFlow): boolean {
  return target?.kind === 'failure';
}

function makesText(node: ApiNode): boolean {
  return node.result !== undefined && isTextNode(node.result);
}

/** A text is no object, whatever it was made from. */
function toText(flow: CompiledFlow): CompiledFlow {
  const isText = flow.to.length === 1 && flow.to[0]?.kind === 'return' && (flow.kind === 'taint' || flow.kind === 'value');
  return isText ? { ...flow, removes: flow.removes | objectThreatSet } : flow;
}
