import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { isOwn, natures, uniteNatures } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';

/** Is a condition true of what the sender chooses, whosever it is, and asks for nothing that the program has written besides? */
export function isChosen(activation: Activation, state: State, part: Value): boolean {
  const nature = uniteNatures(collectTaints(activation, state, part));
  if ((nature & natures.request) === 0 || (nature & natures.credential) !== 0) return false;
  return !isCallers(activation, state, part) && !isDecision(activation, state, part);
}

/** Does the caller's identity take part in a condition? */
export function isCallers(activation: Activation, state: State, part: Value): boolean {
  const taints = collectTaints(activation, state, part);
  return (uniteNatures(taints) & natures.identity) !== 0 || taints.some((taint) => isOwn(taint, computeEffectiveThreats(taint, state)));
}

/** Has the program written one of several conditions, all of which must hold: `{ id, isPublic: true }`? */
function isDecision(activation: Activation, state: State, { id, refs }: Value): boolean {
  if (activation.run.decisions.has(id)) return true;
  return refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind === 'object' && [...cell.fields.values()].some(isWritten);
  });
}

/** Is it a constant that is there? */
export function isWritten({ taints, refs, nodes, constants }: Value): boolean {
  return taints.length === 0 && refs.length === 0 && nodes.length === 0 && constants !== undefined && !constants.includes(undefined);
}
