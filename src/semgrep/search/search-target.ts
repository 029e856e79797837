import type { Tree } from '../syntax/tree.ts';
import { parseData } from '../syntax/parse-data.ts';
import { parseMarkup } from '../syntax/parse-markup.ts';
import { parseProgram, type ParsedSyntax, type ProgramTree } from '../syntax/parse-program.ts';
import type { PatternLanguage } from '../rule/rule.ts';
import type { ProgramIndex } from './program-index.ts';
import { indexProgram } from './program-index.ts';
import type { RangeMatch } from './match.ts';

/** A text in which formulas are searched, with what has been found in it so far. */
export interface SearchTarget {
  readonly text: string;
  /** All names, properties, words and numbers of the text. */
  readonly words: ReadonlySet<string>;
  /** Is it JSON or YAML, and no program? */
  readonly isData: boolean;
  /** The parts of the program; absent where only regular expressions apply. */
  readonly index: ProgramIndex | undefined;
  /** Does the type of an expression have a name? Asked when nothing is written. */
  readonly hasType: ((tree: Tree, type: string) => boolean) | undefined;
  /** Patterns that would have taken too long in it. */
  readonly givenUp: Set<string>;
  /** What was found, by options. */
  readonly found: Map<string, FoundMatches>;
}

/** What patterns and regular expressions found, by their text, and formulas, by their number. */
export type FoundMatches = Map<string | number, readonly RangeMatch[]>;

/** What is known of a text beside its letters. */
export interface SearchTargetFacts {
  readonly language: PatternLanguage | 'tsx' | 'text';
  readonly hasType?: SearchTarget['hasType'];
  /** The syntax of the program, if somebody has parsed it. */
  readonly syntax?: ParsedSyntax | undefined;
}

/** Makes a target of a text in a language. It is parsed when its parts are first asked for; a program with a syntax error has none. */
export function makeSearchTarget(text: string, { language, hasType, syntax }: SearchTargetFacts): SearchTarget {
  const parse = (): ProgramTree | string | undefined => {
    if (language === 'js' || language === 'ts' || language === 'tsx') return parseProgram(text, language, syntax);
    if (language === 'html') return parseMarkup(text);
    return language === 'json' || language === 'yaml' ? parseData(text, language) : undefined;
  };
  return makeTarget(text, { hasType, isData: language === 'json' || language === 'yaml' }, () => {
    const program = parse();
    return typeof program === 'object' ? program : undefined;
  });
}

function makeTarget(
  text: string,
  facts: Pick<SearchTarget, 'hasType' | 'isData'>,
  getProgram: () => ProgramTree | undefined,
): SearchTarget {
  let parsed: { readonly index: ProgramIndex | undefined } | undefined;
  let words: ReadonlySet<string> | undefined;
  return {
    text,
    get words() {
      return (words ??= collectWords(text));
    },
    get index() {
      return (parsed ??= makeIndex(getProgram())).index;
    },
    hasType: facts.hasType,
    isData: facts.isData,
    givenUp: new Set(),
    found: new Map(),
  };
}

function makeIndex(program: ProgramTree | undefined): { readonly index: ProgramIndex | undefined } {
  return { index: program === undefined ? undefined : indexProgram(program) };
}

const isPlain = /^[\0-\x7F]*$/u;

function collectWords(text: string): ReadonlySet<string> {
  return new Set(text.match(isPlain.test(text) ? /[\w$]+/gu : /[\p{ID_Continue}$]+/gu));
}
