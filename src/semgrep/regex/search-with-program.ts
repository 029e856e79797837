import type { RegexMatch } from './compiled-regex.ts';
import type { CharTest } from './char-class.ts';
import { getChildren } from './check-lookbehinds.ts';
import { computeFirstCodes, getCharTest } from './first-codes.ts';
import type { Program } from './program.ts';
import type { RegexNode } from './regex-node.ts';
import { runProgram, type Budget } from './run-program.ts';

/** Finds the next match from a place on; `undefined` when there is none, or the budget is spent. */
export type Searcher = (text: string, from: number, budget: Budget) => RegexMatch | undefined;

/** Answers a search by the steps of a program. */
export function makeSearcher(program: Program, root: RegexNode): Searcher {
  const first = computeFirstCodes(root);
  const run = findLeadingRun(root);
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
      at = Math.max(attempt.next ?? 0, stepOver(text, at), run === undefined ? 0 : skipRun(text, at, run));
    }
    return undefined;
  };

  function canBegin(code: number): boolean {
    return code < 128 ? first.ascii[code] === 1 : first.hasOthers;
  }
}

/**
 * Answers the test of a loop that everything begins with. What fails behind such a loop fails from each place in what it ran over: those places are
 * skipped.
 */
function findLeadingRun(root: RegexNode): CharTest | undefined {
  const node = root.kind === 'sequence' ? root.parts[0] : root;
  if (node?.kind !== 'repeat' || node.max !== Infinity || node.min > 1 || dependsOnStart(root)) return undefined;
  if (node.body.kind === 'class') return getCharTest(node.body.class);
  return node.body.kind === 'char' ? (code) => node.body.kind === 'char' && code === node.body.code : undefined;
}

function dependsOnStart(node: RegexNode): boolean {
  if (['reference', 'condition', 'call', 'verb'].includes(node.kind)) return true;
  return (node.kind === 'assertion' && node.what === 'search start') || getChildren(node).some(dependsOnStart);
}

function skipRun(text: string, start: number, test: CharTest): number {
  let at = start;
  while (at < text.length && test(text.codePointAt(at) ?? 0)) at = stepOver(text, at);
  return at;
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
