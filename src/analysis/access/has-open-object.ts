import type { State } from '../domain/state.ts';
import { requestId } from '../domain/request-facts.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { exposureThreat } from '../../models/threats.ts';
import type { Cell } from '../domain/cell.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { isChosen } from './is-chosen.ts';

/** Can a filter be one of several objects, of which one asks for nothing but what the sender chooses: `all ? { id } : { id, owner }`? */
export function hasOpenObject(activation: Activation, state: State, filter: Value): boolean {
  if (filter.refs.length < 2 || filter.taints.length + filter.nodes.length > 0) return false;
  return filter.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind === 'object' && !isOfAllowed(cell) && isChosen(activation, state, makeValueLike(filter, { refs: [ref] }));
  });
}

/** Was it made where the caller was known to be allowed to see more? */
function isOfAllowed({ made }: Cell): boolean {
  return made?.some(({ value, excludes }) => value === requestId && (excludes & exposureThreat) !== 0) === true;
}
