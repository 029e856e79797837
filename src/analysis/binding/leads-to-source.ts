import { expandNode, type ApiNode } from './api-node.ts';

const known = new WeakMap<ApiNode, boolean>();

/** Properties and calls are followed so far. */
const deepest = 5;

/** Is the value, or is something that it has or answers, chosen by an outsider? */
export function leadsToSource(node: ApiNode): boolean {
  let answer = known.get(node);
  if (answer === undefined) known.set(node, (answer = findSource(node, 0, new Set())));
  return answer;
}

function findSource(node: ApiNode, depth: number, seen: Set<ApiNode>): boolean {
  if (depth > deepest || seen.has(node)) return false;
  seen.add(node);
  return expandNode(node).some(
    (each) =>
      each.source?.trust === 'attacker' ||
      [...each.members.values(), each.result, each.anyMember, each.element].some(
        (part) => part !== undefined && findSource(part, depth + 1, seen),
      ),
  );
}
