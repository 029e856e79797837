import { expandNode, type ApiNode } from './api-node.ts';

const sinkful = new WeakMap<ApiNode, boolean>();

/** Is there a sink at the node or at a part of it? */
export function hasSinks(node: ApiNode): boolean {
  return expandNode(node).some((each) => each.sinks.length > 0 || hasSinksBelow(each));
}

/** Is there a sink at a part of the node? */
export function hasSinksBelow(node: ApiNode): boolean {
  let answer = sinkful.get(node);
  if (answer === undefined) {
    sinkful.set(node, false);
    answer = [...node.members.values(), node.element, node.anyMember, node.mapKey].some((child) => child !== undefined && hasSinks(child));
    sinkful.set(node, answer);
  }
  return answer;
}
