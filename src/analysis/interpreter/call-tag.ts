import { expandNode } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { checkTemplateLaunches } from './check-launches.ts';
import { applyTag } from './apply-model.ts';
import { getCell, getSiteId, type Activation, type Arguments, type CallSite } from './activation.ts';

/**
 * Calls a template tag. A tag of the program is a function like any other. A library's tag gets its values apart from the text
 * (`sql`…${id}``), so that rows for calls of the same function with a text do not apply: only its result matters.
 */
export function callTag(
  activation: Activation,
  state: State,
  tag: Value,
  receiver: Value,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  const isOwn = tag.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
  if (isOwn) return run.operations.callValue(activation, state, makeValueLike(tag, { nodes: [] }), receiver, args, site);
  if (tag.nodes.some((node) => node.natives.includes('template-tag')))
    return run.operations.callValue(activation, state, tag, receiver, args, site);
  checkTemplateLaunches(activation, state, tag.nodes, args.values, site);
  const made = run.makeValue({
    id: getSiteId(activation, 'tagged'),
    nodes: tag.nodes.flatMap((node) => expandNode(node).flatMap(({ result }) => result ?? [])),
    constants: undefined,
  });
  return applyTag(activation, state, tag, args, site, made);
}
