import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { DFA, isDisjointWith, JS, NFA } from 'refa';
import { kindLanguages, threatEscapes, threatLanguages } from '../../models/threat-languages.ts';
import { everyThreat, getKindBit, getThreatBit, makeThreatSet, threatKinds, threats, type ThreatSet } from '../../models/threats.ts';

/** Automata larger than this are not decided: nothing is excluded then. */
const maximumNodes = 2_000;

/** Longer patterns are not decided. */
const maximumPattern = 1_000;

/** Answers that are remembered at the most. */
const mostRemembered = 5_000;

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

const hostThreats = makeThreatSet(['host', 'url']);

/** How a quote is written between single quotes of a shell. */
const quotedQuotes: ReadonlySet<string> = new Set([String.raw`'\''`, `'"'"'`]);

const shellQuoteThreat = makeThreatSet(['shell-quote']);

/** What a backslash before each character ends. A shell leaves out what is behind one at the end of a line. */
const escapedThreats = makeThreatSet(['regex', 'shell']);

/** What a text was freed of: matches of these patterns were replaced by what poses none of `harmless`. */
export interface Replacement {
  readonly patterns: readonly { readonly source: string; readonly flags: string }[];
  readonly harmless: ThreatSet;
  /** Characters of which there are only pairs in the text. */
  readonly doubled: string;
  /** The text is JSON: what is in its quotes does not end them. */
  readonly isJson: boolean;
}

/** Answers the threats that a text cannot pose in which single characters were replaced, or 0 when that is not what the patterns match. */
export function computeThreatsExcludedByReplace({ patterns, harmless }: Pick<Replacement, 'patterns' | 'harmless'>): ThreatSet {
  const [first] = patterns;
  if (first === undefined || harmless === 0) return 0;
  const mode = readMatchFlags(first.flags);
  const source = patterns.flatMap(({ source, flags }) => listReplaced(source, flags)).join('|');
  if (source === '' || patterns.some(({ flags }) => !flags.includes('g') || readMatchFlags(flags) !== mode)) return 0;
  const excluded = remember(`replace/${source}/${mode}`, () => {
    const language = makeLanguage(source, mode);
    return language?.isExact === true ? collectExcludedByComplement(language.nfa, mode) : 0;
  });
  return excluded & harmless;
}

/** Does the pattern stand for all occurrences of single characters? */
export function replacesCharacters({ source, flags }: Replacement['patterns'][number]): boolean {
  return flags.includes('g') && remember(`characters/${source}/${readMatchFlags(flags)}`, () => listReplaced(source, flags).length) > 0;
}

const replaced = new Map<string, readonly string[]>();

/** Answers patterns for what is gone when all matches are replaced. */
function listReplaced(source: string, flags: string): readonly string[] {
  const key = `${source}/${readMatchFlags(flags)}`;
  let patterns = replaced.get(key);
  if (patterns === undefined) {
    if (replaced.size > mostRemembered) replaced.clear();
    patterns = matchesSingleCharacters(source, flags) ? [source] : listSingleCharacters(source, flags);
    replaced.set(key, patterns);
  }
  return patterns;
}

/** The flags that say what a pattern matches. */
function readMatchFlags(flags: string): string {
  return flags.replaceAll(/[gymd]/gu, '');
}

/** Answers the threats that a replacement text does not bring in again. */
export function computeHarmless(replacement: string, flags: string): ThreatSet {
  if (replacement === '') return everyThreat;
  // A backslash before each match.
  if (replacement === String.raw`\$&`) return escapedThreats;
  if (replacement.includes('$')) return 0;
  if (quotedQuotes.has(replacement)) return shellQuoteThreat;
  return remember(
    `harmless/${replacement}/${readMatchFlags(flags)}`,
    () => collectHarmless(replacement, flags) | collectEscapes(replacement),
  );
}

function collectEscapes(replacement: string): ThreatSet {
  return threats
    .filter((threat) => new RegExp(`^(?:${threatEscapes[threat] ?? '(?!)'})$`, 'iu').test(replacement))
    .reduce((sum, threat) => sum | getThreatBit(threat), 0);
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

/** A step out of the directory, at the beginning of a path that has it nowhere else. */
const stepOut = String.raw`\.\./[^]*`;

/** Does the expression match every path that begins with a step out of the directory? */
export function matchesEveryStep(pattern: string, flags: string): boolean {
  return decide(`steps/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    if (!language?.isExact) return false;
    const dfa = DFA.fromFA(language.nfa, new DFA.LimitedNodeFactory(maximumNodes));
    dfa.complement();
    return isDisjointWith(dfa as unknown as NFA, parseToNfa(stepOut, readMode(flags)));
  });
}

/** Does removing the first match take away every step out of the directory at the beginning of a path that has it nowhere else? */
export function stripsSteps(pattern: string, flags: string): boolean {
  return decide(`strips/${pattern}/${flags}`, () => {
    if (pattern.length > maximumPattern || flags.includes('m')) return false;
    const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
    const [alternative, ...others] = alternatives;
    if (alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start')) return false;
    const dfa = DFA.fromFA(parseToNfa(pattern, flags.replaceAll(/[gymd]/gu, '')), new DFA.LimitedNodeFactory(maximumNodes));
    dfa.complement();
    return isDisjointWith(dfa as unknown as NFA, parseToNfa(String.raw`(?:\.\./)+`, readMode(flags)));
  });
}

/** Is the text none of those that match (do not match)? */
export function excludesText(text: string, { source, flags }: Replacement['patterns'][number], isMatch: boolean): boolean {
  return decide(`text/${text}/${source}/${flags}/${String(isMatch)}`, () => {
    const language = makeLanguage(source, flags);
    if (language === undefined || !(isMatch || language.isExact)) return false;
    return isMatch !== !isDisjointWith(language.nfa, parseToNfa(escapeText(text), readMode(flags)));
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

/** Does the expression let pass only the folder that it writes out at its beginning, and what lies in it: `^/srv/data(/|$)`? */
export function writesFolder(pattern: string, flags: string): boolean {
  return decide(`folder/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    const [alternative, ...others] = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags)).alternatives;
    if (language === undefined || alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start')) return false;
    const folder = readText(alternative.elements.slice(1)).replace(/\/$/u, '');
    if (folder === '') return false;
    const inside = parseToNfa(`${escapeText(folder)}(?:/[^]*)?`, readMode(flags));
    const outside = DFA.fromFA(inside, new DFA.LimitedNodeFactory(maximumNodes));
    outside.complement();
    return isDisjointWith(language.nfa, outside as unknown as NFA);
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

function escapeText(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

const scheme = '(?:[a-z][a-z0-9+.-]*:)?(?://)?';

/** The host of an address, with or without a port. */
const anyHost = String.raw`[\w-]+(?:\.[\w-]+)*(?::\d*)?`;

/**
 * Does the expression let pass only addresses, or names, of hosts that it writes out: `^https://(?:\w+\.)?example\.com/`? Of a text that is
 * known to be the host of an address, what stands before is no matter as long as a dot is between.
 */
export function writesHosts(pattern: string, flags: string, isHost: boolean): boolean {
  return decide(`hosts/${pattern}/${flags}/${String(isHost)}`, () => {
    const names = [...pattern.replaceAll(/\\([.\-/])/gu, '$1').matchAll(/[\w-]+(?:\.[\w-]+)+|localhost/gu)].map(([name]) =>
      name.replaceAll('.', '\\.'),
    );
    if (names.length === 0) return false;
    const language = makeLanguage(pattern, flags);
    if (language === undefined) return false;
    const mode = readMode(flags);
    const isWritten = `${scheme}(?:[\\w-]+\\.)*(?:${names.join('|')})(?::\\d*)?`;
    const allowed = parseToNfa(isHost ? isWritten : `${isWritten}(?:[/?#][^]*)?`, `i${mode}`);
    const others = DFA.fromFA(allowed, new DFA.LimitedNodeFactory(maximumNodes));
    others.complement();
    const all = isHost ? NFA.fromIntersection(language.nfa, parseToNfa(`${scheme}${anyHost}`, `i${mode}`)) : language.nfa;
    return isDisjointWith(all, others as unknown as NFA);
  });
}

/** Remembers an answer; what is too large to decide is not so. */
function decide(key: string, test: () => boolean): boolean {
  return remember(key, () => (test() ? everyThreat : 0)) !== 0;
}

function readMode(flags: string): string {
  return flags.includes('u') || flags.includes('v') ? 'u' : '';
}

const answers = new Map<string, ThreatSet>();

function remember(key: string, compute: () => ThreatSet): ThreatSet {
  let answer = answers.get(key);
  if (answer === undefined) {
    try {
      answer = compute();
    } catch {
      // Not a valid expression, or too large to decide.
      answer = 0;
    }
    if (answers.size > mostRemembered) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}

interface Language {
  /** Texts for which `test` is true (or more, unless `isExact`). */
  readonly nfa: NFA;
  readonly isExact: boolean;
}

function makeLanguage(pattern: string, flags: string): Language | undefined {
  if (pattern.length > maximumPattern) return undefined;
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
  const isMultiline = flags.includes('m');
  const alternatives = ast.alternatives.flatMap(splitBorders).map(({ raw, isAtStart, isAtEnd }) => {
    const start = !isMultiline && (flags.includes('y') || isAtStart) ? '' : '[^]*';
    const end = !isMultiline && isAtEnd ? '' : '[^]*';
    return `${start}(?:${raw})${end}`;
  });
  const nfa = parseToNfa(alternatives.join('|'), flags.replaceAll(/[gymd]/gu, ''));
  const looking = isMultiline ? undefined : applyLookaheads(ast, nfa, flags);
  if (looking !== undefined) return looking;
  return { nfa, isExact: !inexact.test(pattern) && !isMultiline && !hasInnerAnchor(ast.alternatives) };
}

/** How much of the pattern the language knows of. */
const inexact = /\\[bB]|\(\?[=!<]|\\[1-9]|\\k/u;

/**
 * `^/(?![/\\])x`: what looks ahead behind characters of a fixed number says what the text goes on with. Answers the language that is left,
 * or `undefined` when there is nothing that looks ahead, or it stands elsewhere.
 */
function applyLookaheads(pattern: AST.Pattern, base: NFA, flags: string): Language | undefined {
  const [alternative, ...others] = pattern.alternatives;
  if (alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start')) return undefined;
  const mode = flags.replaceAll(/[gymd]/gu, '');
  const { elements } = alternative;
  const ahead = elements.filter(isLookahead).filter((each) => elements.slice(0, elements.indexOf(each)).every(hasFixedLength));
  if (ahead.length === 0) return undefined;
  let nfa = base;
  try {
    for (const each of ahead) {
      const before = elements.slice(0, elements.indexOf(each)).map(({ raw, type }) => (type === 'Assertion' ? '' : raw));
      const after = each.alternatives.map((inner) => `(?:${inner.raw})${isAnchored(inner, 'end') ? '' : '[^]*'}`);
      const texts = parseToNfa(`${before.join('')}(?:${after.join('|')})`, mode);
      nfa = NFA.fromIntersection(nfa, each.negate ? makeComplement(texts) : texts, new NFA.LimitedNodeFactory(maximumNodes));
    }
  } catch {
    // Too large to decide.
    return undefined;
  }
  const rest = elements.filter((each) => !ahead.some((one) => one === each));
  const isExact = !rest.some(({ raw }) => inexact.test(raw)) && !hasInnerAnchor([{ ...alternative, elements: rest }]);
  return { nfa, isExact };
}

function makeComplement(nfa: NFA): NFA {
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(maximumNodes));
  dfa.complement();
  return dfa as unknown as NFA;
}

function isLookahead(element: AST.Element): element is AST.LookaheadAssertion {
  return element.type === 'Assertion' && element.kind === 'lookahead' && !inexact.test(element.alternatives.map(({ raw }) => raw).join(''));
}

function hasFixedLength(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min === element.max && hasFixedLength(element.element);
  if (element.type === 'Assertion') return element.kind === 'start' || element.kind === 'lookahead';
  return element.type === 'Character' || element.type === 'CharacterClass' || element.type === 'CharacterSet';
}

function readFlags(flags: string): { unicode?: boolean; unicodeSets?: boolean } {
  return flags.includes('v') ? { unicodeSets: true } : flags.includes('u') ? { unicode: true } : {};
}

const lastCharacter = 0x10_ff_ff;

function parseToNfa(source: string, flags: string): NFA {
  const parser = JS.Parser.fromLiteral({ source, flags });
  const { expression, maxCharacter: stated } = parser.parse({ assertions: 'ignore', backreferences: 'unknown', maxNodes: 20_000 });
  // With `v` the sets go up to the last character of Unicode, which the parser does not state.
  const maxCharacter = flags.includes('v') ? lastCharacter : stated;
  return NFA.fromRegex(expression, { maxCharacter }, { unknowns: 'throw' }, new NFA.LimitedNodeFactory(maximumNodes));
}

interface Way {
  readonly raw: string;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** The ways through an alternative, of which each is anchored or not: `(^|\.)x(/|$)` is `^x/`, `^x$`, `\.x/` and `\.x$`. */
function splitBorders(alternative: AST.Alternative): readonly Way[] {
  const { elements } = alternative;
  const starts = elements.length > 1 ? splitGroup(elements[0], 'start') : undefined;
  const ends = elements.length > 1 ? splitGroup(elements.at(-1), 'end') : undefined;
  if (starts === undefined && ends === undefined)
    return [{ raw: alternative.raw, isAtStart: isAnchored(alternative, 'start'), isAtEnd: isAnchored(alternative, 'end') }];
  const inner = elements.slice(starts === undefined ? 0 : 1, ends === undefined ? undefined : -1);
  const middle = inner.map((each) => each.raw).join('');
  const first = starts ?? [{ raw: '', isAnchored: isAnchored(alternative, 'start') }];
  const last = ends ?? [{ raw: '', isAnchored: isAnchored(alternative, 'end') }];
  return first.flatMap((start) =>
    last.map((end) => ({ raw: `${start.raw}${middle}${end.raw}`, isAtStart: start.isAnchored, isAtEnd: end.isAnchored })),
  );
}

function isSplit({ elements }: AST.Alternative, group: AST.Element): boolean {
  if (elements.length < 2) return false;
  return (
    (group === elements[0] && splitGroup(group, 'start') !== undefined) ||
    (group === elements.at(-1) && splitGroup(group, 'end') !== undefined)
  );
}

/** The alternatives of a group of which some are anchored. */
function splitGroup(
  element: AST.Element | undefined,
  side: 'start' | 'end',
): readonly { readonly raw: string; readonly isAnchored: boolean }[] | undefined {
  if (element?.type !== 'Group' && element?.type !== 'CapturingGroup') return undefined;
  const parts = element.alternatives.map((each) => ({ raw: `(?:${each.raw})`, isAnchored: isAnchored(each, side) }));
  return parts.some((part) => part.isAnchored) && !parts.every((part) => part.isAnchored) ? parts : undefined;
}

/** Does the alternative match only at the start (end) of the text, on every way through it? */
function isAnchored(alternative: AST.Alternative, side: 'start' | 'end'): boolean {
  const element = side === 'start' ? alternative.elements[0] : alternative.elements.at(-1);
  if (element?.type === 'Assertion') return element.kind === side;
  if (element?.type === 'Group' || element?.type === 'CapturingGroup') return element.alternatives.every((each) => isAnchored(each, side));
  return false;
}

/** An anchor anywhere but at a border of an alternative is ignored by the language: the language is an upper bound then. */
function hasInnerAnchor(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.some((alternative) => {
    const inner = alternative.elements.slice(1, -1);
    return (
      inner.some((element) => element.type === 'Assertion') ||
      alternative.elements.some((each) => /[\^$]/u.test(each.raw) && each.type === 'Group' && !isSplit(alternative, each))
    );
  });
}

/** A list of words without wildcard is a list of constants. */
function isFiniteList(nfa: NFA): boolean {
  return nfa.isFinite && countWords(nfa) <= 500;
}

function countWords(nfa: NFA): number {
  let count = 0;
  for (const sets of nfa.wordSets()) {
    count += sets.reduce((product, set) => product * Math.min(set.size, 1_000), 1);
    if (count > 500) break;
  }
  return count;
}

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

function collectExcluded(nfa: NFA | DFA, flags: string): ThreatSet {
  let excluded: ThreatSet = 0;
  for (const danger of getDangers(flags)) {
    if (isDisjointWith(nfa as NFA, danger.nfa)) excluded |= danger.threat;
  }
  return excluded;
}

function collectExcludedByComplement(nfa: NFA, flags: string): ThreatSet {
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(maximumNodes));
  dfa.complement();
  return collectExcluded(dfa, flags);
}

/** The threats that a replacement text, repeated or between letters, does not bring in again. */
function collectHarmless(replacement: string, flags: string): ThreatSet {
  return collectExcluded(
    parseToNfa(`[a-z]*(?:${escapeText(replacement)})+[a-z]*`, flags.includes('u') || flags.includes('v') ? 'u' : ''),
    flags,
  );
}

/** Is every match one character, or a run of such? Removing longer matches can join what was apart, unless it is one letter repeated. */
function matchesSingleCharacters(pattern: string, flags: string): boolean {
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
  return ast.alternatives.every((alternative) => {
    const [element] = alternative.elements;
    if (element === undefined) return false;
    if (alternative.elements.length > 1) return isOneLetter(alternative.elements);
    const inner = element.type === 'Quantifier' && element.min <= 1 && element.min > 0 ? element.element : element;
    return inner.type === 'Character' || inner.type === 'CharacterClass' || inner.type === 'CharacterSet' || isOneLetter([element]);
  });
}

/**
 * Answers the characters, as patterns, that match alone: none of them is left. Longer matches may join what was apart, which brings in
 * no character.
 */
function listSingleCharacters(pattern: string, flags: string): readonly string[] {
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
  return ast.alternatives.flatMap(({ elements }) => {
    const [element, another] = elements.filter((each) => each.type !== 'Quantifier' || each.min > 0);
    if (element === undefined || another !== undefined) return [];
    const inner = element.type === 'Quantifier' && element.min === 1 ? element.element : element;
    return inner.type === 'Character' || inner.type === 'CharacterClass' || inner.type === 'CharacterSet' ? [inner.raw] : [];
  });
}

/** `\.\.`, `\.{2,}`: what remains of a run of the letter is shorter than a match, and stands between other letters as before. */
function isOneLetter(elements: readonly AST.Element[]): boolean {
  const letters = elements.map((each) => (each.type === 'Quantifier' && each.min > 0 ? each.element : each));
  const [first] = letters;
  return first?.type === 'Character' && letters.every((each) => each.type === 'Character' && each.value === first.value);
}
