import type { ApiNode } from './api-node.ts';
import type { ParameterIndex } from './parse-model-path.ts';

/** What most nodes have nothing of: one list and one map serve them all. */
const none: readonly never[] = [];
const noNodes: ReadonlyMap<never, ApiNode> = new Map<never, ApiNode>();

/** Makes a node of which no row has spoken yet. */
export function makeApiNode(id: number, text: string): ApiNode {
  return {
    id,
    text,
    members: noNodes,
    anyMember: undefined,
    result: undefined,
    instance: undefined,
    element: undefined,
    mapKey: undefined,
    arguments: none,
    parameters: noNodes,
    bases: none,
    removes: 0,
    removesWhen: none,
    partsRemove: 0,
    arePartsTexts: false,
    tells: 0,
    isHost: false,
    decides: 0,
    absent: undefined,
    present: undefined,
    isAlways: false,
    is: undefined,
    starts: undefined,
    holds: undefined,
    made: none,
    source: undefined,
    isUnknown: false,
    isDecisive: false,
    natives: [],
    schemas: none,
    sinks: none,
    flows: none,
    guards: none,
    launches: none,
    secretReads: none,
    comparisons: none,
    misuses: none,
    accesses: none,
    callerChecks: none,
    isCredential: false,
    expanded: undefined,
    memberNodes: undefined,
  };
}

/** Sets the node of a property. */
export function setMember(owner: ApiNode, name: string, node: ApiNode): void {
  if (owner.members === noNodes) owner.members = new Map([[name, node]]);
  else (owner.members as Map<string, ApiNode>).set(name, node);
}

/** Sets the node of a parameter of a callback. */
export function setParameter(callback: ApiNode, index: ParameterIndex, node: ApiNode): void {
  callback.parameters = new Map([...callback.parameters, [index, node]]);
}
