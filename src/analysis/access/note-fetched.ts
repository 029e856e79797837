import { exposureThreat } from '../../models/threats.ts';
import { requestId } from '../domain/request-facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { getNature, natures, type Taint } from '../domain/taint.ts';
import type { Location } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { getCell, type Access, type Activation } from '../interpreter/activation.ts';
import type { SinkPlace } from '../interpreter/sink-place.ts';
import { noteAccess } from './note-access.ts';
import { unknownAccess } from './unknown-access.ts';

const answers: Access['row'] = { label: 'answers with a secret that it fetches' };
const asks: Access['row'] = { label: 'asks another service with a secret that it fetches' };

/** Notes that what came from a store of secrets is answered, with what is known of the request where the answer was made. */
export function noteFetchedAnswer(activation: Activation, state: State, taint: Taint, place: SinkPlace, at: Location): void {
  if ((getNature(taint) & natures.fetched) === 0) return;
  const { calleeText } = place;
  const known = getKnownWhereMade(activation, state, place.owners ?? []);
  noteAccess(activation, state, { ...unknownAccess, row: answers, kind: 'read', at, calleeText, known });
}

/** Notes that what came from a store of secrets has another service do something for whoever calls; what he shows himself asks who he is. */
export function noteFetchedRequest(activation: Activation, state: State, sent: readonly Taint[], at: Location, calleeText: string): void {
  let nature = 0;
  for (const taint of sent) if ((computeEffectiveThreats(taint, state) & exposureThreat) !== 0) nature |= getNature(taint);
  if ((nature & natures.fetched) === 0 || (nature & natures.credential) !== 0) return;
  noteAccess(activation, state, { ...unknownAccess, row: asks, kind: 'act', at, calleeText });
}

/** Answers what was known of the request where any of the objects was made. */
function getKnownWhereMade(activation: Activation, state: State, owners: readonly Value[]): ThreatSet {
  let known = 0;
  for (const { refs } of owners) {
    const [ref, ...others] = refs;
    const made = ref === undefined || others.length > 0 ? undefined : getCell(activation, state, ref)?.made;
    for (const { value, excludes } of made ?? []) if (value === requestId) known |= excludes;
  }
  return known;
}
