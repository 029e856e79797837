import type { Tree } from '../syntax/tree.ts';
import { parseProgram, type ProgramTree } from '../syntax/parse-program.ts';
import type { PatternLanguage } from '../rule/rule.ts';
import type { ProgramIndex } from './program-index.ts';
import { indexProgram } from './program-index.ts';
import type { RangeMatch } from './match.ts';

/** A text in which formulas are searched, with what has been found in it so far. */
export interface SearchTarget {
  readonly text: string;
  /** The parts of the program; absent where only regular expressions apply. */
  readonly index: ProgramIndex | undefined;
  /** Does the type of an expression have a name? Asked when nothing is written. */
  readonly hasType: ((tree: Tree, type: string) => boolean) | undefined;
  /** Patterns that would have taken too long in it. */
  readonly givenUp: Set<string>;
  /** What patterns and expressions found, by options and by their text. */
  readonly found: Map<string, Map<string, readonly RangeMatch[]>>;
}

/** Makes a target of a text in a language; a program with a syntax error has no parts. */
export function makeSearchTarget(text: string, language: PatternLanguage | 'tsx', hasType?: SearchTarget['hasType']): SearchTarget {
  const program = language === 'js' || language === 'ts' || language === 'tsx' ? parseProgram(text, language) : undefined;
  return makeProgramTarget(text, typeof program === 'string' ? undefined : program, hasType);
}

/** Makes a target of a program that is parsed. */
export function makeProgramTarget(text: string, program: ProgramTree | undefined, hasType?: SearchTarget['hasType']): SearchTarget {
  return { text, index: program === undefined ? undefined : indexProgram(program), hasType, givenUp: new Set(), found: new Map() };
}
