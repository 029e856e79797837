import { compilePattern } from '../regex/compile-pattern.ts';
import type { CompiledRegex, RegexMatch } from '../regex/compiled-regex.ts';
import type { RuleFix } from '../rule/rule.ts';

type RegexFix = Extract<RuleFix, { kind: 'regex' }>;

/** Nobody counts further. */
const maximumTimes = 1000;

/** What is replaced again and again does not grow beyond this. */
const maximumLength = 1_000_000;

const compiled = new Map<string, CompiledRegex | undefined>();

/**
 * Replaces what a regular expression finds in a text: all of it, or `count` times the first place, in which the text that was put in before is looked at
 * again. `\1` and `$1` are groups.
 */
export function replaceByRegex({ regex, replacement, count }: RegexFix, text: string): string {
  if (count === undefined) return replaceMatches(getRegex(regex)?.findAll(text) ?? [], replacement, text);
  let replaced = text;
  for (let time = 0; time < Math.min(count, maximumTimes); time++) {
    const next = replaceMatches(getRegex(regex)?.findAll(replaced).slice(0, 1) ?? [], replacement, replaced);
    if (next === replaced || next.length > maximumLength) break;
    replaced = next;
  }
  return replaced;
}

function replaceMatches(matches: readonly RegexMatch[], replacement: string, text: string): string {
  let replaced = '';
  let end = 0;
  for (const match of matches) {
    const groups = match.groups.map((group) => (group === undefined ? '' : text.slice(group.start, group.end)));
    replaced += text.slice(end, match.start) + expand(replacement, groups);
    ({ end } = match);
  }
  return replaced + text.slice(end);
}

/** Unlike in `pattern-regex`, `^` and `$` are the ends of the text. */
function getRegex(source: string): CompiledRegex | undefined {
  if (!compiled.has(source)) {
    const found = [`(?-m)${source}`, source].map(compilePattern).find((each) => each.kind === 'regex');
    compiled.set(source, found);
  }
  return compiled.get(source);
}

function expand(replacement: string, groups: readonly string[]): string {
  return replacement.replaceAll(/[\\$](\d+)|\$\$/gu, (_whole, number?: string) =>
    number === undefined ? '$' : (groups[Number(number)] ?? ''),
  );
}
