import { expandNode } from '../binding/api-node.ts';
import { withContentsOf } from '../domain/array-contents.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import { intersectFacts } from '../domain/facts.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Primitive } from '../ir/ir.ts';
import { selectCases } from '../domain/told-cases.ts';
import { findTruth, type Fact, type Implications, type Value } from '../domain/value.ts';

/** Where more is known, only what is known of the request is kept. */
const maximumFacts = 64;

/** Answers a new object with what is known where it is made: whoever can tell it from others later, knows it too. */
export function addMade(cell: Cell, { facts }: State): Cell {
  if (facts.isEmpty() || (cell.kind !== 'object' && cell.kind !== 'array' && cell.kind !== 'instance')) return cell;
  const known: Fact[] = [];
  facts.each((excludes, value) => {
    known.push({ value, excludes });
  });
  const kept = known.length <= maximumFacts ? known : known.filter(({ value }) => value === requestId);
  return withContentsOf(cell, makeCellLike(cell, { made: cell.made === undefined ? kept : [...cell.made, ...kept] }));
}

/** Answers the cell without some of what was known where it was made; `undefined` when that is nothing. */
export function forgetMade(cell: Cell, isForgotten: (fact: Fact) => boolean): Cell | undefined {
  if (cell.made?.some(isForgotten) !== true) return undefined;
  return withContentsOf(cell, makeCellLike(cell, { made: cell.made.filter((fact) => !isForgotten(fact)) }));
}

/** Is it one of several objects that the program made? */
export function isOneOfObjects({ refs, nodes, taints }: Value): boolean {
  return refs.length > 1 && nodes.length + taints.length === 0;
}

/** What a property is in one of several objects that it may be read from, or under one of several names. */
export interface Possibility {
  readonly value: Value;
  /** What is known where it is that. */
  readonly known: readonly Fact[] | undefined;
  /** It is there for certain, whatever its value tells. */
  readonly isTrue?: boolean;
}

/**
 * Answers what a property tells that is read from one of several objects: `{ ok: true, user }` and `{ ok: false }`, `{ kind: 'ok' }` and
 * `{ kind: 'error' }` tell by it which of them it is.
 */
export function tellMade(possibilities: readonly Possibility[]): Implications | undefined {
  if (possibilities.some(({ value: { implications } }) => implications !== undefined && !isAboutTruth(implications.test))) return undefined;
  const ofWords = tellWord(possibilities);
  if (ofWords !== undefined) return ofWords;
  const whenTrue = intersect(possibilities.filter((each) => findVerdict(each) !== false).map((each) => collectTold(each, true)));
  const whenFalse = intersect(possibilities.filter((each) => findVerdict(each) !== true).map((each) => collectTold(each, false)));
  return whenTrue.length + whenFalse.length === 0 ? undefined : { whenTrue, whenFalse, test: 'truth' };
}

/** What tells of a list that nothing is in it tells nothing when it is tested for truth. */
function isAboutTruth(test: Implications['test']): boolean {
  return test === 'truth' || test === 'empty';
}

function findVerdict({ value, isTrue = isMadeError(value) }: Possibility): boolean | undefined {
  return isTrue ? true : findTruth(value);
}

/** Is it an error that the program made, which is there for certain? */
export function isMadeError({ taints, refs, nodes, constants }: Value): boolean {
  if (refs.length === 0 || nodes.length === 0 || taints.length > 0 || constants?.length !== 0) return false;
  return nodes.every((node) => expandNode(node).some(({ text }) => text === 'Error'));
}

/** `outcome.kind === 'ok'`, of several words. */
function tellWord(possibilities: readonly Possibility[]): Implications | undefined {
  const cases = new Map<Primitive, readonly Fact[]>();
  for (const possibility of possibilities) {
    const word = findWord(possibility.value);
    if (word === undefined) return undefined;
    const known = cases.get(word);
    const told = collectTold(possibility, true);
    cases.set(word, known === undefined ? told : intersectFacts(known, told));
  }
  const selected = selectCases([...cases].map(([constant, facts]) => ({ constant, facts })));
  return selected === undefined ? undefined : { whenTrue: [], whenFalse: [], test: 'truth', cases: selected };
}

function findWord({ constants, taints, refs, nodes }: Value): string | number | undefined {
  const [word, ...others] = constants ?? [];
  if (others.length + taints.length + refs.length + nodes.length > 0) return undefined;
  return (typeof word === 'string' || typeof word === 'number') && Boolean(word) ? word : undefined;
}

function collectTold({ value: { implications }, known = [] }: Possibility, truth: boolean): readonly Fact[] {
  const told = implications?.test === 'empty' ? [] : truth ? implications?.whenTrue : implications?.whenFalse;
  return [...(told ?? []), ...known];
}

function intersect([first = [], ...others]: readonly (readonly Fact[])[]): readonly Fact[] {
  let common = first;
  for (const each of others) common = intersectFacts(common, each);
  return common;
}
