import { DFA, JS, NFA } from 'refa';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { readFlags } from './regex-flags.ts';

/** Automata larger than this are not decided: nothing is excluded then. */
export const maximumNodes = 2_000;

/** Longer patterns are not decided. */
export const maximumPattern = 1_000;

/** Makes an expression that matches the text alone. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

interface Language {
  /** Texts for which `test` is true (or more, unless `isExact`). */
  readonly nfa: NFA;
  readonly isExact: boolean;
}

/** Makes the texts for which `test` is true; `undefined` where the expression is too long. Throws for what is no expression. */
export function makeLanguage(pattern: string, flags: string): Language | undefined {
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

/** Makes the texts that are none of these. */
export function makeComplement(nfa: NFA): NFA {
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

const lastCharacter = 0x10_ff_ff;

/** Makes an automaton of an expression whose anchors are ignored. Throws for what is no expression or too large. */
export function parseToNfa(source: string, flags: string): NFA {
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
export function isAnchored(alternative: AST.Alternative, side: 'start' | 'end'): boolean {
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
export function isFiniteList(nfa: NFA): boolean {
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
