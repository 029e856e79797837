import type { Binding } from '../matching/bindings.ts';
import type { CompiledRegex, RegexGroup } from '../regex/compiled-regex.ts';
import type { RangeMatch } from './match.ts';

/** Finds all matches of a regular expression; its groups are metavariables: `$1`, and `$NAME` of a group with a name. */
export function findRegexMatches(regex: CompiledRegex, text: string): readonly RangeMatch[] {
  return regex.findAll(text).map(({ start, end, groups }) => {
    const bindings = new Map<string, Binding>();
    for (const [number, group] of groups.entries())
      if (number > 0 && group !== undefined) bindings.set(`$${String(number)}`, bind(group, text));
    for (const [name, number] of regex.names) {
      const group = groups[number];
      if (group !== undefined) bindings.set(`$${name}`, bind(group, text));
    }
    return { start, end, bindings, origin: 'regex' as const };
  });
}

function bind({ start, end }: RegexGroup, text: string): Binding {
  return { start, end, text: text.slice(start, end), trees: [] };
}
