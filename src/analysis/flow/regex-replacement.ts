import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { escapeText, isAnchored, makeLanguage, maximumPattern, parseToNfa } from './regex-nfa.ts';
import { readFlags, readMatchFlags } from './regex-flags.ts';
import { collectExcluded, collectExcludedByComplement } from './regex-dangers.ts';
import { decide, mostRemembered, remember } from './regex-answers.ts';
import { everyThreat, getThreatBit, makeThreatSet, threats, type ThreatSet } from '../../models/threats.ts';
import { threatEscapes } from '../../models/threat-languages.ts';

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

/** Answers what tells one from others. */
export function describeReplacement({ patterns, harmless, doubled, isJson }: Replacement): readonly (string | number | boolean)[] {
  return [...patterns.flatMap(({ source, flags }) => [source, flags]), harmless, doubled, isJson];
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

/** Answers the threats that a replacement text does not bring in again; one that a function answers is put in as it is. */
export function computeHarmless(replacement: string, flags: string, isAnswered = false): ThreatSet {
  if (replacement === '') return everyThreat;
  // A backslash before each match.
  if (replacement === String.raw`\$&` && !isAnswered) return escapedThreats;
  if (replacement.includes('$') && !isAnswered) return 0;
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

/** The threats that a replacement text, repeated or between letters, does not bring in again. */
function collectHarmless(replacement: string, flags: string): ThreatSet {
  return collectExcluded(
    parseToNfa(`[a-z]*(?:${escapeText(replacement)})+[a-z]*`, flags.includes('u') || flags.includes('v') ? 'u' : ''),
    flags,
  );
}

/** Is every match one character? */
export function matchesLetters(source: string, flags: string): boolean {
  return decide(`letters/${source}/${flags}`, () => source !== '' && source.length <= maximumPattern && isOfLetters(source, flags));
}

function isOfLetters(source: string, flags: string): boolean {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, readFlags(flags));
  const single = new Set(['Character', 'CharacterClass', 'CharacterSet']);
  return alternatives.every(({ elements }) => elements.length === 1 && elements.every(({ type }) => single.has(type)));
}

/** Answers what stands between `^` and `$` in an expression that matches nothing but whole texts. */
export function findWholePattern(source: string, flags: string): string | undefined {
  if (!source.startsWith('^') || !source.endsWith('$') || source.length > maximumPattern) return undefined;
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, readFlags(flags));
  const [alternative, ...others] = alternatives;
  if (alternative === undefined || others.length > 0 || !isAnchored(alternative, 'start') || !isAnchored(alternative, 'end'))
    return undefined;
  return source.slice(1, -1);
}

/** Is every match one character, or a run of such? Removing longer matches can join what was apart, unless it is one letter repeated. */
function matchesSingleCharacters(pattern: string, flags: string): boolean {
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
  return ast.alternatives.every(isSingleCharacter);
}

function isSingleCharacter(alternative: AST.Alternative): boolean {
  const [element] = alternative.elements;
  if (element === undefined) return false;
  if (alternative.elements.length > 1) return isOneLetter(alternative.elements);
  if (element.type === 'CapturingGroup' || element.type === 'Group') return element.alternatives.every(isSingleCharacter);
  const inner = element.type === 'Quantifier' && element.min <= 1 && element.min > 0 ? element.element : element;
  return inner.type === 'Character' || inner.type === 'CharacterClass' || inner.type === 'CharacterSet' || isOneLetter([element]);
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
