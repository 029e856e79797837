import { compilePattern } from '../regex/compile-pattern.ts';
import type { CompiledRegex } from '../regex/compiled-regex.ts';
import type { RuleFix } from '../rule/rule.ts';

type RegexFix = Extract<RuleFix, { kind: 'regex' }>;

const compiled = new Map<string, CompiledRegex | undefined>();

/** Replaces what a regular expression finds in a text: all of it, or the first `count` places. `\1` and `$1` are groups. */
export function replaceByRegex({ regex, replacement, count }: RegexFix, text: string): string {
  const matches = getRegex(regex)?.findAll(text) ?? [];
  let replaced = '';
  let end = 0;
  for (const match of count === undefined ? matches : matches.slice(0, count)) {
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
