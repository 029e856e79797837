import { DFA, isDisjointWith, type NFA } from 'refa';
import { maximumNodes, parseToNfa } from './regex-nfa.ts';
import { getKindBit, getThreatBit, makeThreatSet, threatKinds, threats, type ThreatSet } from '../../models/threats.ts';
import { kindLanguages, threatLanguages } from '../../models/threat-languages.ts';

/** What names a server. */
export const hostThreats = makeThreatSet(['host', 'url']);

const dangers = new Map<string, readonly { readonly threat: ThreatSet; readonly nfa: NFA }[]>();

function getDangers(flags: string): readonly { readonly threat: ThreatSet; readonly nfa: NFA }[] {
  const mode = flags.includes('u') || flags.includes('v') ? 'u' : '';
  let list = dangers.get(mode);
  if (list === undefined) {
    const languages = [
      ...threats.map((threat) => ({ threat: getThreatBit(threat), source: threatLanguages[threat] })),
      ...threatKinds.map((kind) => ({ threat: getKindBit(kind), source: kindLanguages[kind] })),
    ];
    list = languages.flatMap(({ threat, source }) => (source === undefined ? [] : [{ threat, nfa: parseToNfa(source, mode) }]));
    dangers.set(mode, list);
  }
  return list;
}

/**
 *
 */
export function collectExcluded(nfa: NFA | DFA, flags: string): ThreatSet {
  let excluded: ThreatSet = 0;
  for (const danger of getDangers(flags)) {
    if (isDisjointWith(nfa as NFA, danger.nfa)) excluded |= danger.threat;
  }
  return excluded;
}

/**
 *
 */
export function collectExcludedByComplement(nfa: NFA, flags: string): ThreatSet {
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(maximumNodes));
  dfa.complement();
  return collectExcluded(dfa, flags);
}
