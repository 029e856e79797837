import { isDisjointWith } from 'refa';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { escapeText, isAnchored, makeComplement, makeLanguage, maximumPattern, parseToNfa } from './regex-nfa.ts';
import { readFlags, readMode } from './regex-flags.ts';
import { decide } from './regex-answers.ts';

/** A step out of the directory, at the beginning of a path that has it nowhere else. */
const stepOut = String.raw`\.\./[^]*`;

/** Does the expression match every path that begins with a step out of the directory? */
export function matchesEveryStep(pattern: string, flags: string): boolean {
  return decide(`steps/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    if (!language?.isExact) return false;
    return isDisjointWith(makeComplement(language.nfa), parseToNfa(stepOut, readMode(flags)));
  });
}

/** Does removing the first match take away every step out of the directory at the beginning of a path that has it nowhere else? */
export function stripsSteps(pattern: string, flags: string): boolean {
  return decide(`strips/${pattern}/${flags}`, () => {
    if (pattern.length > maximumPattern || flags.includes('m')) return false;
    const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
    const [alternative, ...others] = alternatives;
    if (alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start')) return false;
    const kept = makeComplement(parseToNfa(pattern, flags.replaceAll(/[gymd]/gu, '')));
    return isDisjointWith(kept, parseToNfa(String.raw`(?:\.\./)+`, readMode(flags)));
  });
}

/** Texts that begin with anything but a slash. */
const elsewhere = String.raw`(?:[^/][^]*)?`;

/** Does each text that matches begin with a slash? */
export function matchesBehindSlash(pattern: string, flags: string): boolean {
  return decide(`slash/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    return language !== undefined && isDisjointWith(language.nfa, parseToNfa(elsewhere, readMode(flags)));
  });
}

/** Texts that, as addresses, may go on with their host. */
const openHost = String.raw`(?:[^?#]*[^/?#])?`;

/** Does each text that matches hold a mark behind which an address has its host, or end in a slash? */
export function matchesHostEnd(pattern: string, flags: string): boolean {
  return decide(`host end/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    return language !== undefined && isDisjointWith(language.nfa, parseToNfa(openHost, readMode(flags)));
  });
}

/** Does the expression let pass only the folder that it writes out at its beginning, and what lies in it: `^/srv/data(/|$)`? */
export function writesFolder(pattern: string, flags: string): boolean {
  return decide(`folder/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    const [alternative, ...others] = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags)).alternatives;
    if (language === undefined || alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start')) return false;
    const folder = readText(alternative.elements.slice(1)).replace(/\/$/u, '');
    if (folder === '') return false;
    const inside = parseToNfa(`${escapeText(folder)}(?:/[^]*)?`, readMode(flags));
    return isDisjointWith(language.nfa, makeComplement(inside));
  });
}

/** Answers the text that elements of an expression begin with. */
function readText(elements: readonly AST.Element[]): string {
  const end = elements.findIndex((each) => each.type !== 'Character');
  return elements
    .slice(0, end < 0 ? undefined : end)
    .map((each) => (each.type === 'Character' ? String.fromCodePoint(each.value) : ''))
    .join('');
}
