import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { maximumPattern } from './regex-nfa.ts';
import { mostRemembered } from './regex-answers.ts';
import { readFlags } from './regex-flags.ts';

/** What an expression matches that matches single letters of a written list. */
export interface MatchedLetters {
  readonly letters: readonly string[];
  /** The whole match is a group too. */
  readonly isGroup: boolean;
}

/** Ranges of more letters are not written out. */
const maximumLetters = 16;

const known = new Map<string, MatchedLetters | undefined>();

/** Answers the letters of which each match of the expression is one: `[<>"]`, `(<|>)`. */
export function listMatchedLetters(source: string, flags: string): MatchedLetters | undefined {
  if (flags.includes('i') || source.length > maximumPattern) return undefined;
  const key = `${source}/${flags}`;
  if (known.has(key)) return known.get(key);
  if (known.size > mostRemembered) known.clear();
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, readFlags(flags));
  const group = findGroup(alternatives);
  const letters = new Set<string>();
  const isWritten = (group?.alternatives ?? alternatives).every(
    ({ elements }) => elements.length === 1 && addLetters(letters, elements[0]),
  );
  const answer = isWritten && letters.size <= maximumLetters ? { letters: [...letters], isGroup: group !== undefined } : undefined;
  known.set(key, answer);
  return answer;
}

function findGroup([alternative, other]: readonly AST.Alternative[]): AST.CapturingGroup | undefined {
  const [element, next] = alternative?.elements ?? [];
  return other === undefined && next === undefined && element?.type === 'CapturingGroup' ? element : undefined;
}

/** Answers whether the element stands for written letters only. */
function addLetters(letters: Set<string>, element: AST.Element | undefined): boolean {
  if (element?.type === 'Character') return addRange(letters, element.value, element.value);
  if (element?.type !== 'CharacterClass' || element.negate || element.unicodeSets) return false;
  return element.elements.every((each) => {
    if (each.type === 'Character') return addRange(letters, each.value, each.value);
    return each.type === 'CharacterClassRange' && addRange(letters, each.min.value, each.max.value);
  });
}

function addRange(letters: Set<string>, from: number, to: number): boolean {
  if (to - from > maximumLetters) return false;
  for (let value = from; value <= to; value++) letters.add(String.fromCodePoint(value));
  return true;
}
