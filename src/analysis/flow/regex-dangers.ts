import { isDisjointWith, type NFA } from 'refa';
import { makeComplement, parseToNfa } from './regex-nfa.ts';
import { getKindBit, getThreatBit, threatKinds, threats, type ThreatSet } from '../../models/threats.ts';
import { kindLanguages, threatLanguages } from '../../models/threat-languages.ts';

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

/** Answers the threats that none of the texts poses. */
export function collectExcluded(nfa: NFA, flags: string): ThreatSet {
  let excluded: ThreatSet = 0;
  for (const danger of getDangers(flags)) {
    if (isDisjointWith(nfa, danger.nfa)) excluded |= danger.threat;
  }
  return excluded;
}

/** Answers the threats that no text poses which is none of these. */
export function collectExcludedByComplement(nfa: NFA, flags: string): ThreatSet {
  return collectExcluded(makeComplement(nfa), flags);
}
