import type { Value } from '../domain/value.ts';

/** Is it what a library makes that no model describes, or a file that cannot be read: none of what an outsider sends? */
export function isMadeElsewhere({ refs, nodes, taints }: Value): boolean {
  return refs.length + taints.length === 0 && nodes.some((node) => node.isUnknown);
}
