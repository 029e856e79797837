import { expandNode } from '../binding/api-node.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { allocateValue } from '../interpreter/allocate.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';
import { makeResolver } from '../interpreter/resolvers.ts';

/**
 * A middleware that gets the function which goes on as a part of an object (`({ reqCtx, next }) => …`): notes promises that are fulfilled where it
 * goes on.
 */
export function handOnByMember(activation: Activation, state: State, { callbacks }: ModelCall): void {
  for (const [key, callback] of callbacks) {
    const { parameters } = callback;
    const given = parameters.get(0);
    const name = given === undefined ? undefined : findNextMember(given);
    if (given === undefined || name === undefined) continue;
    const promise = allocateValue(activation, state, `goes on ${key}`, makeCell('object'));
    activation.run.operations.writeProperty(activation, state, given, name, makeResolver(activation, state, promise, 'resolve'));
    callback.handedOn = promise;
  }
}

function findNextMember({ nodes }: Value): string | undefined {
  for (const node of nodes)
    for (const each of expandNode(node))
      for (const [name, member] of each.members)
        if (expandNode(member).some(({ natives }) => natives.includes('next-callback'))) return name;
  return undefined;
}
