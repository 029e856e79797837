import type { ApiNode } from './api-node.ts';

/** Makes a node of which no row has spoken yet. */
export function makeApiNode(id: number, text: string): ApiNode {
  return {
    id,
    text,
    members: new Map(),
    anyMember: undefined,
    result: undefined,
    instance: undefined,
    element: undefined,
    mapKey: undefined,
    arguments: [],
    parameters: new Map(),
    bases: [],
    removes: 0,
    removesWhen: [],
    partsRemove: 0,
    tells: 0,
    is: undefined,
    starts: undefined,
    made: [],
    source: undefined,
    isUnknown: false,
    isDecisive: false,
    native: undefined,
    schemas: [],
    sinks: [],
    flows: [],
    guards: [],
    launches: [],
    secretReads: [],
    isCredential: false,
    expanded: undefined,
    memberNodes: new Map(),
  };
}
