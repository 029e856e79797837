import type { SearchTarget } from '../search/search-target.ts';
import type { FindMatches } from '../taint/placement.ts';

/** As in Semgrep, a default value of what an object is taken apart into (`{ a = b() }`) is no part of the flow of data. */
export function skipDefaults(find: FindMatches, target: SearchTarget): FindMatches {
  return (formula) => {
    const matches = find(formula);
    const defaults = target.index?.defaults;
    if (defaults === undefined || defaults.size === 0) return matches;
    return matches.filter(({ start, end }) => defaults.findAround(start, end).length === 0);
  };
}
