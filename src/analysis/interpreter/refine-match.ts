import { makeCell, makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { reduceTaints } from '../domain/taint.ts';
import { computeThreatsExcludedByGroups, wholeMatch } from '../flow/regex-language.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';

/** What a regular expression finds in a text. */
interface Match {
  readonly pattern: NonNullable<Cell['pattern']>;
  readonly cell: Cell;
  /** A piece of the text of which nothing more is known. */
  readonly text: Value;
}

/** Gives the text that matched, and each capturing group, what its own expression allows. */
export function refineMatch(activation: Activation, state: State, pattern: Value, result: Value): Value {
  const match = findMatch(activation, state, pattern, result);
  if (match === undefined) return result;
  const { text, cell } = match;
  const groups = computeThreatsExcludedByGroups(match.pattern.source, match.pattern.flags);
  if (groups.size === 0) return result;
  const fields = new Map(cell.fields);
  const named = new Map<string, Value>();
  for (const [name, excludes] of groups) {
    const taints = reduceTaints(text.taints, excludes, getLocation(activation));
    const value: Value = makeValueLike(text, { id: getSiteId(activation, `group ${name}`), taints });
    if (/^\d+$/u.test(name)) fields.set(name, value);
    else named.set(name, value);
  }
  if (named.size > 0) fields.set('groups', allocateValue(activation, state, 'groups', makeCell('object', { fields: named })));
  // There are no other elements than these.
  return allocateValue(activation, state, 'match', makeCellLike(cell, { fields, rest: undefined }));
}

const noFields: ReadonlyMap<string, Value> = new Map();

/** The same for `text.match(pattern)`: with the flag `g` it answers all texts that match, and no groups. */
export function refineMatches(activation: Activation, state: State, pattern: Value, result: Value): Value {
  const match = findMatch(activation, state, pattern, result);
  if (match?.pattern.flags.includes('g') !== true) return refineMatch(activation, state, pattern, result);
  const { text, cell } = match;
  const excludes = computeThreatsExcludedByGroups(match.pattern.source, match.pattern.flags).get(wholeMatch) ?? 0;
  const taints = reduceTaints(text.taints, excludes, getLocation(activation));
  const rest = makeValueLike(text, { id: getSiteId(activation, 'matched'), taints });
  return allocateValue(activation, state, 'match', makeCellLike(cell, { rest, fields: noFields }));
}

/** The same for each match of `text.matchAll(pattern)`. */
export function refineEachMatch(activation: Activation, state: State, pattern: Value, result: Value): Value {
  const [ref] = result.refs;
  const cell = ref === undefined ? undefined : getCell(activation, state, ref);
  if (cell?.rest === undefined || result.refs.length > 1) return result;
  const rest = refineMatch(activation, state, pattern, cell.rest);
  return makeValueLike(result, { refs: allocateValue(activation, state, 'matches', makeCellLike(cell, { rest })).refs });
}

function findMatch(activation: Activation, state: State, { refs }: Value, result: Value): Match | undefined {
  const [ref] = refs;
  const pattern = ref === undefined || refs.length > 1 ? undefined : getCell(activation, state, ref)?.pattern;
  const cells = result.refs.flatMap((each) => getCell(activation, state, each) ?? []);
  const list = cells.find((each) => (each.rest?.taints.length ?? 0) > 0);
  if (pattern === undefined || list?.rest === undefined) return undefined;
  const fields = new Map(cells.flatMap((each) => [...each.fields]));
  return { pattern, cell: makeCellLike(list, { fields }), text: list.rest };
}
