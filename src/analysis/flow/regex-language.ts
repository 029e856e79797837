import { isDisjointWith } from 'refa';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Replacement } from './regex-replacement.ts';
import { escapeText, isFiniteList, makeLanguage, maximumPattern, parseToNfa } from './regex-nfa.ts';
import { writesHosts } from './regex-hosts.ts';
import { readFlags, readMatchFlags, readMode } from './regex-flags.ts';
import { collectExcluded, collectExcludedByComplement } from './regex-dangers.ts';
import { decide, remember } from './regex-answers.ts';
import { everyThreat, getThreatBit, hostThreats, type ThreatSet } from '../../models/threats.ts';

/**
 * Answers the threats that a text cannot pose once `new RegExp(pattern, flags).test(text)` was true: those whose dangerous texts and
 * the texts that the expression lets pass have none in common. Anchors count, per alternative; what is not anchored may be surrounded
 * by anything. Look-around and word borders are taken as no restriction.
 */
export function computeThreatsExcludedByMatch(pattern: string, flags: string): ThreatSet {
  return remember(`match/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    if (language === undefined) return 0;
    if (isFiniteList(language.nfa)) return everyThreat;
    return unvalidated | collectExcluded(language.nfa, flags) | (writesHosts(pattern, flags, false) ? hostThreats : 0);
  });
}

/** Whatever an expression lets pass, somebody looked at it. */
const unvalidated = getThreatBit('unvalidated');

/** Answers the same for a text that the expression does not match: `!/[^\w]/.test(text)`. */
export function computeThreatsExcludedByMismatch(pattern: string, flags: string): ThreatSet {
  return remember(`mismatch/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    return !language?.isExact ? 0 : collectExcludedByComplement(language.nfa, flags);
  });
}

/** The name under which a match has its whole text. */
export const wholeMatch = '0';

/** What the text of each capturing group, and of the whole match, cannot pose: by number and, where it has one, by name. */
export function computeThreatsExcludedByGroups(pattern: string, flags: string): ReadonlyMap<string, ThreatSet> {
  const groups = new Map<string, ThreatSet>();
  if (pattern.length > maximumPattern) return groups;
  try {
    const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
    let number = 0;
    // Where lines have ends of their own, what is behind them may belong to the match.
    const hasLines = flags.includes('m') && /[$^]/u.test(pattern);
    groups.set(wholeMatch, hasLines ? 0 : computeThreatsExcludedByMatch(`^(?:${pattern})$`, readMatchFlags(flags)));
    visitRegExpAST(ast, {
      onCapturingGroupEnter(group) {
        const inner = group.alternatives.map((each) => each.raw).join('|');
        const excludes = computeThreatsExcludedByMatch(`^(?:${inner})$`, flags.replaceAll(/[gym]/gu, ''));
        groups.set(String(++number), excludes);
        if (group.name !== null) groups.set(group.name, excludes);
      },
    });
  } catch {
    groups.clear();
  }
  return groups;
}

/** Is the text none of those that match (do not match)? */
export function excludesText(text: string, { source, flags }: Replacement['patterns'][number], isMatch: boolean): boolean {
  return decide(`text/${text}/${source}/${flags}/${String(isMatch)}`, () => {
    const language = makeLanguage(source, flags);
    if (language === undefined || !(isMatch || language.isExact)) return false;
    return isMatch !== !isDisjointWith(language.nfa, parseToNfa(escapeText(text), readMode(flags)));
  });
}
