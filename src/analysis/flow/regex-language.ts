import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { DFA, isDisjointWith, JS, NFA } from 'refa';
import { threatLanguages } from '../../models/threat-languages.ts';
import { everyThreat, getThreatBit, makeThreatSet, threats, type ThreatSet } from '../../models/threats.ts';

/** Automata larger than this are not decided: nothing is excluded then. */
const maximumNodes = 2_000;

/** Longer patterns are not decided. */
const maximumPattern = 1_000;

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
    return collectExcluded(language.nfa, flags);
  });
}

/** Answers the same for a text that the expression does not match: `!/[^\w]/.test(text)`. */
export function computeThreatsExcludedByMismatch(pattern: string, flags: string): ThreatSet {
  return remember(`mismatch/${pattern}/${flags}`, () => {
    const language = makeLanguage(pattern, flags);
    return !language?.isExact ? 0 : collectExcludedByComplement(language.nfa, flags);
  });
}

/** How a quote is written between single quotes of a shell. */
const quotedQuotes: ReadonlySet<string> = new Set([String.raw`'\''`, `'"'"'`]);

const shellQuoteThreat = makeThreatSet(['shell-quote']);

/** Answers the threats that the result of `text.replace(/pattern/flags, replacement)` cannot pose. */
export function computeThreatsExcludedByReplace(pattern: string, flags: string, replacement: string | undefined): ThreatSet {
  if (!flags.includes('g') || replacement === undefined || replacement.includes('$')) return 0;
  return remember(`replace/${pattern}/${flags}/${replacement}`, () => {
    const characters = listSingleCharacters(pattern, flags);
    const language = characters.length === 0 ? undefined : makeLanguage(characters.join('|'), flags);
    if (!language?.isExact) return 0;
    const excluded = collectExcludedByComplement(language.nfa, flags);
    if (quotedQuotes.has(replacement)) return excluded & shellQuoteThreat;
    return replacement === '' ? excluded : excluded & collectHarmless(replacement, flags);
  });
}

/** What the text of each capturing group cannot pose: by number and, where it has one, by name. */
export function computeThreatsExcludedByGroups(pattern: string, flags: string): ReadonlyMap<string, ThreatSet> {
  const groups = new Map<string, ThreatSet>();
  if (pattern.length > maximumPattern) return groups;
  try {
    const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, readFlags(flags));
    let number = 0;
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
    if (answers.size > 5_000) answers.clear();
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
  const alternatives = ast.alternatives.map((alternative) => {
    const start = !isMultiline && (flags.includes('y') || isAnchored(alternative, 'start')) ? '' : '[^]*';
    const end = !isMultiline && isAnchored(alternative, 'end') ? '' : '[^]*';
    return `${start}(?:${alternative.raw})${end}`;
  });
  const nfa = parseToNfa(alternatives.join('|'), flags.replaceAll(/[gymd]/gu, ''));
  return { nfa, isExact: !/\\[bB]|\(\?[=!<]|\\[1-9]|\\k/u.test(pattern) && !isMultiline && !hasInnerAnchor(ast) };
}

function readFlags(flags: string): { unicode?: boolean; unicodeSets?: boolean } {
  return flags.includes('v') ? { unicodeSets: true } : flags.includes('u') ? { unicode: true } : {};
}

function parseToNfa(source: string, flags: string): NFA {
  const parser = JS.Parser.fromLiteral({ source, flags });
  const { expression, maxCharacter } = parser.parse({ assertions: 'ignore', backreferences: 'unknown', maxNodes: 20_000 });
  return NFA.fromRegex(expression, { maxCharacter }, { unknowns: 'throw' }, new NFA.LimitedNodeFactory(maximumNodes));
}

/** Does the alternative match only at the start (end) of the text, on every way through it? */
function isAnchored(alternative: AST.Alternative, side: 'start' | 'end'): boolean {
  const element = side === 'start' ? alternative.elements[0] : alternative.elements.at(-1);
  if (element?.type === 'Assertion') return element.kind === side;
  if (element?.type === 'Group' || element?.type === 'CapturingGroup') return element.alternatives.every((each) => isAnchored(each, side));
  return false;
}

/** An anchor anywhere but at a border of an alternative is ignored by the language: the language is an upper bound then. */
function hasInnerAnchor(pattern: AST.Pattern): boolean {
  return pattern.alternatives.some((alternative) => {
    const inner = alternative.elements.slice(1, -1);
    return (
      inner.some((element) => element.type === 'Assertion') ||
      alternative.elements.some((each) => /[\^$]/u.test(each.raw) && each.type === 'Group')
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
    list = threats.flatMap((threat) => {
      const source = threatLanguages[threat];
      return source === undefined ? [] : [{ threat: getThreatBit(threat), nfa: parseToNfa(source, mode) }];
    });
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
  const escaped = replacement.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return collectExcluded(parseToNfa(`[a-z]*(?:${escaped})+[a-z]*`, flags.includes('u') || flags.includes('v') ? 'u' : ''), flags);
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
