import type { Value } from '../domain/value.ts';

/**
 * Is it what a library makes that no model describes, or code that cannot be read: none of what an outsider sends, and nothing that the program
 * writes out?
 */
export function isMadeElsewhere({ refs, nodes, taints, constants }: Value): boolean {
  return refs.length + taints.length === 0 && (nodes.length === 0 ? constants === undefined : nodes.some((node) => node.isUnknown));
}
