import type { CompiledRegex, RegexMatch, RegexProblem } from './compiled-regex.ts';

/** Answers a regular expression in the dialect of PCRE as Semgrep runs it: `^` and `$` at each line, texts in Unicode. */
export function compilePattern(source: string): CompiledRegex | RegexProblem {
  try {
    const search = new RegExp(source, 'dgmu');
    const anchored = new RegExp(source, 'dmuy');
    return {
      kind: 'regex',
      source,
      names: new Map(),
      findAll: (text) => [...text.matchAll(search)].map(makeMatch),
      matchAtStart: (text) => {
        anchored.lastIndex = 0;
        const found = anchored.exec(text);
        return found === null ? undefined : makeMatch(found);
      },
    };
  } catch (error) {
    return { kind: 'problem', message: error instanceof Error ? error.message : String(error), offset: 0 };
  }
}

function makeMatch(found: RegExpExecArray): RegexMatch {
  const indices: readonly ([number, number] | undefined)[] = found.indices ?? [];
  const groups = indices.map((range) => (range === undefined ? undefined : { start: range[0], end: range[1] }));
  return { start: found.index, end: found.index + found[0].length, groups };
}
