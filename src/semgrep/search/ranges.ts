import type { Binding } from '../matching/bindings.ts';
import { areSameTrees } from '../matching/is-same-tree.ts';
import type { RangeMatch } from './match.ts';

/** Is a range within another, with metavariables that agree? What is only a surrounding does not lie within what was found. */
function isWithin(inner: RangeMatch, outer: RangeMatch, isStrict: boolean): boolean {
  if (outer.origin !== 'anywhere' && (inner.start < outer.start || inner.end > outer.end)) return false;
  if (inner.origin === 'inside' && outer.origin !== 'inside') return false;
  return outer.origin === 'anywhere' || agree(inner.bindings, outer.bindings, isStrict);
}

/** Do two sets of metavariables stand for the same where both have one? Names must mean the same if `isStrict`. */
export function agree(left: ReadonlyMap<string, Binding>, right: ReadonlyMap<string, Binding>, isStrict: boolean): boolean {
  for (const [name, binding] of left) {
    const other = right.get(name);
    if (other !== undefined && !isSame(binding, other, isStrict)) return false;
  }
  return true;
}

function isSame(left: Binding, right: Binding, isStrict: boolean): boolean {
  if (left.trees.length === 0 || right.trees.length === 0) return left.text === right.text;
  return areSameTrees(left.trees, right.trees, isStrict);
}

/** Fewer pairs than this are all compared. */
const fewPairs = 4000;

type Group = readonly RangeMatch[];

/** Splits two lists so that only ranges of the same group can agree: those for which a metavariable that all have is the same name. */
function pairGroups(left: Group, right: Group): readonly (readonly [Group, Group])[] {
  if (left.length * right.length < fewPairs) return [[left, right]];
  const name = [...(left[0]?.bindings.keys() ?? [])].find((each) =>
    [...left, ...right].every((one) => isPlainName(one.bindings.get(each))),
  );
  if (name === undefined) return [[left, right]];
  const groups = groupByName(right, name);
  return [...groupByName(left, name)].flatMap(([text, ones]) => {
    const others = groups.get(text);
    return others === undefined ? [] : [[ones, others] as const];
  });
}

/** A name that no import can have given another name. */
function isPlainName(binding: Binding | undefined): boolean {
  const [tree] = binding?.trees ?? [];
  if (binding?.trees.length !== 1 || tree === undefined) return false;
  return (tree.kind === 'name' || tree.kind === 'ident') && tree.meaning?.path === undefined;
}

function groupByName(ranges: Group, name: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, RangeMatch[]>();
  for (const range of ranges) {
    const text = range.bindings.get(name)?.trees[0]?.text ?? '';
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [range]);
    else group.push(range);
  }
  return groups;
}

function join(inner: RangeMatch, outer: RangeMatch): RangeMatch {
  const added = [...outer.bindings].filter(([name]) => !inner.bindings.has(name));
  return added.length === 0 ? inner : { ...inner, bindings: new Map([...inner.bindings, ...added]) };
}

/** Answers of each two ranges, one within the other, the inner one with the metavariables of both. */
export function intersectRanges(left: readonly RangeMatch[], right: readonly RangeMatch[], isStrict: boolean): readonly RangeMatch[] {
  const found: RangeMatch[] = [];
  for (const [ones, others] of pairGroups(left, right)) {
    for (const one of ones) {
      for (const other of others) {
        if (isWithin(one, other, isStrict)) found.push(join(one, other));
        else if (isWithin(other, one, isStrict)) found.push(join(other, one));
      }
    }
  }
  return removeRepeated(found);
}

/** Leaves out ranges that others exclude: the same range, one around it, or an expression of a regular expression that overlaps it. */
export function subtractRanges(from: readonly RangeMatch[], excluded: readonly RangeMatch[], isStrict: boolean): readonly RangeMatch[] {
  if (excluded.length === 0) return from;
  return from.filter((each) => !excluded.some((other) => isExcluded(each, other, isStrict)));
}

function isExcluded(range: RangeMatch, other: RangeMatch, isStrict: boolean): boolean {
  switch (other.origin) {
    case 'inside':
    case 'anywhere':
      return isWithin({ ...range, origin: 'plain' }, other, isStrict);
    case 'regex':
      return range.start < other.end && other.start < range.end && agree(range.bindings, other.bindings, isStrict);
    default:
      return range.start === other.start && range.end === other.end && agree(range.bindings, other.bindings, isStrict);
  }
}

/** Leaves out ranges that are there already with the same metavariables. */
export function removeRepeated(ranges: readonly RangeMatch[]): readonly RangeMatch[] {
  const seen = new Set<string>();
  return ranges.filter((range) => {
    let key = `${String(range.start)}:${String(range.end)}:${range.origin}`;
    for (const name of [...range.bindings.keys()].sort()) {
      const binding = range.bindings.get(name);
      key += `|${name}=${String(binding?.start)}:${String(binding?.end)}`;
    }
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
