import { analyzeWork } from './analyze-work.ts';
import { compileProgram } from './compile-program.ts';
import type { CompiledRegex, RegexMatch, RegexMatches, RegexProblem } from './compiled-regex.ts';
import { findRequiredTexts } from './find-required-texts.ts';
import { findWholeWords } from './find-whole-words.ts';
import { isQuick } from './is-quick.ts';
import { mayBeEmpty } from './may-be-empty.ts';
import { parsePattern } from './parse-pattern.ts';
import { initialFlags, PatternError } from './pattern-reader.ts';
import { printNative, type NativeRegex } from './print-native.ts';
import type { ParsedRegex } from './regex-node.ts';
import { runProgram, type Budget } from './run-program.ts';
import { makeMatch, makeSearcher, stepOver, type Searcher } from './search-with-program.ts';

/** Steps that a search may take: less than a second, and some more for each character of a long text. */
const maximumSteps = 4_000_000;
const stepsPerChar = 25;
/** Of more texts than this the expression itself is asked at once. */
const fewTexts = 4;
const maximumKnown = 5_000;
const known = new Map<string, CompiledRegex | RegexProblem>();

/** Answers a regular expression in the dialect of PCRE as Semgrep runs it: `^` and `$` at each line, texts in Unicode. It is made once. */
export function compilePattern(source: string): CompiledRegex | RegexProblem {
  let compiled = known.get(source);
  if (compiled === undefined) {
    if (known.size >= maximumKnown) known.clear();
    known.set(source, (compiled = compile(source)));
  }
  return compiled;
}

function compile(source: string): CompiledRegex | RegexProblem {
  try {
    return makeRegex(source, parsePattern(source));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { kind: 'problem', message: error.message, offset: error.offset };
  }
}

function makeRegex(source: string, parsed: ParsedRegex): CompiledRegex {
  const getRequiredTexts = memoize(() => findRequiredTexts(parsed));
  const getWholeWords = memoize(() => findWholeWords(parsed));
  const isPossible = (text: string): boolean => {
    const texts = getRequiredTexts();
    return texts === undefined || texts.length > fewTexts || texts.some((each) => text.includes(each));
  };
  const getLines = memoize(() => makeEngine(parsed));
  const getLine = memoize(() => makeEngine(parsePattern(source, { ...initialFlags, multiline: false })));
  return {
    kind: 'regex',
    source,
    get requiredTexts() {
      return getRequiredTexts();
    },
    get wholeWords() {
      return getWholeWords();
    },
    names: new Map([...parsed.names].flatMap(([name, [group]]) => (group === undefined ? [] : [[name, group]]))),
    findAll: (text) => (isPossible(text) ? findAll(text, getLines()) : []),
    matchAtStart: (text) => (isPossible(text) ? getLine().matchAt(text, 0, makeBudget(text), false) : undefined),
  };
}

function makeBudget(text: string): Budget {
  return { steps: maximumSteps + stepsPerChar * text.length };
}

/** Ways to run one expression. */
interface Engine {
  readonly isEmptyPossible: boolean;
  readonly getSearcher: (text: string) => Searcher;
  /** Answers the match that begins at a place; one that is empty may be refused. */
  readonly matchAt: (text: string, at: number, budget: Budget, isEmptyRefused: boolean) => RegexMatch | undefined;
}

function makeEngine(parsed: ParsedRegex): Engine {
  const work = analyzeWork(parsed.root);
  const native = work.isExponential ? undefined : printNative(parsed);
  const getProgram = memoize(() => compileProgram(parsed));
  const getSlow = memoize(() => makeSearcher(getProgram(), parsed.root));
  const getQuick = memoize(() => native && makeNativeSearcher(native, 'g'));
  const getQuickAt = memoize(() => native && makeNativeSearcher(native, 'y'));
  return {
    isEmptyPossible: mayBeEmpty(parsed.root),
    getSearcher: (text) => (isQuick(work, text) ? getQuick() : undefined) ?? getSlow(),
    matchAt(text, at, budget, isEmptyRefused) {
      const quick = !isEmptyRefused && isQuick(work, text) ? getQuickAt() : undefined;
      if (quick !== undefined) return quick(text, at, budget);
      const attempt = runProgram(getProgram(), text, { at, searchStart: at, isEmptyRefused }, budget);
      return attempt.kind === 'match' ? makeMatch(attempt.registers, parsed.groupCount) : undefined;
    },
  };
}

function memoize<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function findAll(text: string, engine: Engine): RegexMatches {
  const budget: Budget = makeBudget(text);
  const search = engine.getSearcher(text);
  const matches: RegexMatch[] = [];
  for (let at = 0; at <= text.length;) {
    let match = search(text, at, budget);
    if (match === undefined) break;
    matches.push(match);
    at = match.end;
    // After an empty match one that is not empty may begin at the same place.
    while (match !== undefined && match.end <= match.start) {
      match = engine.isEmptyPossible ? engine.matchAt(text, at, budget, true) : undefined;
      if (match !== undefined) matches.push(match);
      at = match?.end ?? stepOver(text, at);
    }
  }
  return budget.steps < 0 ? Object.assign(matches, { isIncomplete: true }) : matches;
}

function makeNativeSearcher({ source, flags }: NativeRegex, how: 'g' | 'y'): Searcher {
  const hasGroups = /\((?!\?)/u.test(source);
  const regex = new RegExp(source, `${flags}${how}${hasGroups ? 'd' : ''}`);
  return (text, from) => {
    regex.lastIndex = from;
    const found = regex.exec(text);
    if (found === null) return undefined;
    const whole = { start: found.index, end: found.index + found[0].length };
    if (!hasGroups) return { ...whole, groups: [whole] };
    const indices: readonly ([number, number] | undefined)[] = found.indices ?? [];
    return { ...whole, groups: indices.map((range) => (range === undefined ? undefined : { start: range[0], end: range[1] })) };
  };
}
