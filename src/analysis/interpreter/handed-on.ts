import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { Run } from './run.ts';

/** What a middleware wrote onto the event of a request, as the handler behind it sees it; the middleware itself sees what came in. */
export function readHandedOn(activation: Activation, object: Value, name: string): Value | undefined {
  if (object.nodes.length === 0) return undefined;
  if (!isAnyWholeEvent(activation.run, object.nodes) || isPartOfRequest(activation, object)) return undefined;
  return activation.run.readVariable(handedOnKey(name));
}

function isAnyWholeEvent({ graph }: Run, nodes: Value['nodes']): boolean {
  for (const node of nodes) if (graph.isWholeEvent(node)) return true;
  return false;
}

const handedOnPrefix = '%event.';

/** The name under which a field that was written onto the event is kept. */
export function handedOnKey(name: string): string {
  return handedOnPrefix + name;
}

/** Answers how many fields of the event middlewares were seen to write. */
export function countHandedOn(run: Run): number {
  return [...run.globals.keys()].filter((key) => key.startsWith(handedOnPrefix)).length;
}

/** Is it `request.event` rather than what an entry function was called with? */
export function isPartOfRequest(activation: Activation, object: Value): boolean {
  const structure = activation.run.parts.findOrigin(object.id);
  return structure !== undefined && structure.base !== 0;
}
