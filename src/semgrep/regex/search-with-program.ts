import type { RegexMatch } from './compiled-regex.ts';
import { computeFirstCodes } from './first-codes.ts';
import type { Program } from './program.ts';
import type { RegexNode } from './regex-node.ts';
import { runProgram, type Budget } from './run-program.ts';

/** Finds the next match from a place on; `undefined` when there is none, or the budget is spent. */
export type Searcher = (text: string, from: number, budget: Budget) => RegexMatch | undefined;

/** Answers a search by the steps of a program. */
export function makeSearcher(program: Program, root: RegexNode): Searcher {
  const first = computeFirstCodes(root);
  return (text, from, budget) => {
    let at = from;
    while (at <= text.length) {
      if (!first.isNullable) {
        while (at < text.length && !canBegin(text.charCodeAt(at))) at++;
        if (at >= text.length) return undefined;
      }
      const attempt = runProgram(program, text, { at, searchStart: from, isEmptyRefused: false }, budget);
      if (attempt.kind === 'match') return makeMatch(attempt.registers, program.groupCount);
      if (attempt.kind === 'given up') return undefined;
      at = Math.max(attempt.next ?? 0, stepOver(text, at));
    }
    return undefined;
  };

  function canBegin(code: number): boolean {
    return code < 128 ? first.ascii[code] === 1 : first.hasOthers;
  }
}

/** Where the next character begins. */
export function stepOver(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1);
}

/** Answers a match of the places that registers hold. */
export function makeMatch(registers: Int32Array, groupCount: number): RegexMatch {
  const groups: (RegexMatch['groups'][number] | undefined)[] = [];
  for (let group = 0; group <= groupCount; group++) {
    const start = registers[2 * group] ?? -1;
    const end = registers[2 * group + 1] ?? -1;
    groups.push(end < 0 ? undefined : { start, end });
  }
  return { start: registers[0] ?? 0, end: registers[1] ?? 0, groups };
}
