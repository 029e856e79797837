import { exposureThreat } from '../../models/threats.ts';
import { joinValues } from '../domain/join.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from '../interpreter/activation.ts';

/**
 * Is something of the caller's in one of the objects that a value may be, and not in another one: `...(all ? {} : { owner })`? Not where the
 * other was made because he may see more.
 */
export function isOptionalPart(activation: Activation, state: State, { refs }: Value, name: string, part: Value): boolean {
  if (refs.length < 2 || (uniteNatures(part.taints) & natures.identity) === 0) return false;
  return refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell?.kind !== 'object' || cell.rest !== undefined || cell.fields.has(name)) return false;
    return cell.made?.some(({ value, excludes }) => value === requestId && (excludes & exposureThreat) !== 0) !== true;
  });
}

/** What may be there, as a value of its own. */
export function makeOptionalPart(activation: Activation, part: Value, key: string): Value {
  const { run } = activation;
  const optional = joinValues(part, run.undefinedValue, () => getSiteId(activation, `${key}?`));
  run.callers.optional.set(optional.id, 'missing');
  return optional;
}
