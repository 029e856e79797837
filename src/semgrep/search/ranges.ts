import type { Binding } from '../matching/bindings.ts';
import type { Tree } from '../syntax/tree.ts';
import { importedName } from '../syntax/declaration.ts';
import { isSameBound } from '../matching/is-same-tree.ts';
import type { RangeMatch } from './match.ts';
import { RangeIndex } from './range-index.ts';
import { RangeSet } from './range-set.ts';

/** Is a range within another, with metavariables that agree? What is only a surrounding does not lie within what was found. */
function isWithin(inner: RangeMatch, outer: RangeMatch, isStrict: boolean): boolean {
  if (outer.origin !== 'anywhere' && (inner.start < outer.start || inner.end > outer.end)) return false;
  if (inner.origin === 'inside' && outer.origin !== 'inside') return false;
  return agree(inner.bindings, outer.bindings, isStrict);
}

/** Do two sets of metavariables stand for the same where both have one? Names must mean the same if `isStrict`; groups of regular expressions are each one's own. */
export function agree(left: ReadonlyMap<string, Binding>, right: ReadonlyMap<string, Binding>, isStrict: boolean): boolean {
  for (const [name, binding] of left) {
    const other = right.get(name);
    if (other !== undefined && !isGroup(name) && !isSame(binding, other, isStrict)) return false;
  }
  return true;
}

/** `$1` */
function isGroup(name: string): boolean {
  const code = name.charCodeAt(1);
  return code >= 48 && code <= 57;
}

function isSame(left: Binding, right: Binding, isStrict: boolean): boolean {
  if (left.trees.length === 0 || right.trees.length === 0) return left.text === right.text;
  if (isStrict && isImported(left) !== isImported(right)) return false;
  return isSameBound(left.trees, right.trees, isStrict);
}

function isImported({ trees }: Binding): boolean {
  return trees[0]?.meaning?.declaration === importedName;
}

/** Fewer pairs than this are all compared. */
const fewPairs = 1000;

type Group = readonly RangeMatch[];

/**
 * Splits two lists so that what is not in the same group cannot agree. Where a metavariable of all ranges of one list is a plain name, only ranges of
 * the other list agree in which it is that name too.
 */
function pairGroups(left: Group, right: Group): readonly (readonly [Group, Group])[] {
  if (left.length * right.length < fewPairs) return [[left, right]];
  for (const [named, others] of [
    [left, right],
    [right, left],
  ] as const) {
    const name = [...(named[0]?.bindings.keys() ?? [])].find((each) => named.every((one) => isPlainName(one.bindings.get(each))));
    if (name !== undefined && others.every((one) => one.bindings.has(name))) return groupByName(named, others, name);
  }
  return [[left, right]];
}

/** A name that no import can have given another name. */
function isPlainName(binding: Binding | undefined): boolean {
  const [tree] = binding?.trees ?? [];
  return binding?.trees.length === 1 && isWord(tree) && tree?.meaning?.path === undefined;
}

function isWord(tree: Tree | undefined): boolean {
  return tree?.kind === 'name' || tree?.kind === 'ident';
}

function isLiteral(tree: Tree | undefined): boolean {
  return tree !== undefined && literalKinds.has(tree.kind);
}

const literalKinds: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'null', 'regexp']);

function groupByName(named: Group, others: Group, name: string): readonly (readonly [Group, Group])[] {
  const groups = new Map<string, { readonly ones: RangeMatch[]; readonly others: RangeMatch[] }>();
  for (const one of named) {
    const text = one.bindings.get(name)?.trees[0]?.text ?? '';
    let group = groups.get(text);
    if (group === undefined) groups.set(text, (group = { ones: [], others: [] }));
    group.ones.push(one);
  }
  const unsure: RangeMatch[] = [];
  for (const other of others) {
    const { trees } = other.bindings.get(name) ?? { trees: [] };
    const [tree] = trees;
    if (trees.length === 1 && isWord(tree)) groups.get(tree?.text ?? '')?.others.push(other);
    // A literal may be the constant of a name; what an expression found is compared as text.
    else if (trees.length !== 1 || isLiteral(tree)) unsure.push(other);
  }
  const pairs: (readonly [Group, Group])[] = [...groups.values()].map((each) => [each.ones, each.others]);
  return unsure.length === 0 ? pairs : [...pairs, [named, unsure]];
}

function join(inner: RangeMatch, outer: RangeMatch): RangeMatch {
  let bindings: Map<string, Binding> | undefined;
  for (const [name, binding] of outer.bindings) {
    if (inner.bindings.has(name)) continue;
    bindings ??= new Map(inner.bindings);
    bindings.set(name, binding);
  }
  return bindings === undefined ? inner : { start: inner.start, end: inner.end, bindings, origin: inner.origin };
}

/** Answers of each two ranges, one within the other, the inner one with the metavariables of both. */
export function intersectRanges(left: readonly RangeMatch[], right: readonly RangeMatch[], isStrict: boolean): readonly RangeMatch[] {
  const found: RangeMatch[] = [];
  for (const [ones, others] of pairGroups(left, right)) {
    const findCandidates = makeCandidateSearch(ones, others);
    for (const one of ones) {
      for (const other of findCandidates(one)) {
        if (isWithin(one, other, isStrict)) found.push(join(one, other));
        else if (isWithin(other, one, isStrict)) found.push(join(other, one));
      }
    }
  }
  return removeRepeated(found);
}

/** Finds the ranges, in their order, that may lie within a range or around it. */
function makeCandidateSearch(ones: Group, others: Group): (one: RangeMatch) => Group {
  if (ones.length * others.length < fewPairs || [...ones, ...others].some(({ origin }) => origin === 'anywhere')) return () => others;
  const numbered = others.map((range, number) => ({ start: range.start, end: range.end, range, number }));
  const index = new RangeIndex(numbered);
  return ({ start, end }) => {
    const around = index.findAround(start, end);
    const within = index.findWithin(start, end).filter((each) => each.start !== start || each.end !== end);
    return [...around, ...within].sort((a, b) => a.number - b.number).map(({ range }) => range);
  };
}

/** Leaves out ranges that others exclude: the same range, one around it, or an expression of a regular expression that overlaps it. */
export function subtractRanges(from: readonly RangeMatch[], excluded: readonly RangeMatch[], isStrict: boolean): readonly RangeMatch[] {
  if (excluded.length === 0) return from;
  return from.filter((each) => !excluded.some((other) => isExcluded(each, other, isStrict)));
}

function isExcluded(range: RangeMatch, other: RangeMatch, isStrict: boolean): boolean {
  switch (other.origin) {
    case 'anywhere':
      return true;
    case 'inside':
      return isWithin({ ...range, origin: 'plain' }, other, isStrict);
    case 'regex':
      return range.start < other.end && other.start < range.end && agree(range.bindings, other.bindings, isStrict);
    default:
      return range.start === other.start && range.end === other.end && agree(range.bindings, other.bindings, isStrict);
  }
}

/** Leaves out ranges that are there already with the same metavariables. */
export function removeRepeated(ranges: readonly RangeMatch[]): readonly RangeMatch[] {
  if (ranges.length < 2) return ranges;
  const places = new RangeSet();
  return ranges.filter((range) => places.add(range));
}
