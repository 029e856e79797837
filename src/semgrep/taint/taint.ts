import type { Span } from '../../analysis/ir/ir.ts';
import type { Match } from '../search/match.ts';

/** The label of sources that name none, and what a sink asks for when it asks for nothing. */
export const defaultLabel = '__SOURCE__';

/** A place that data went through. */
export interface Step {
  readonly file: string;
  readonly at: Span;
  readonly previous: Step | undefined;
  /** How many steps there are up to this one. */
  readonly length: number;
}

/** Where data comes from: one match of one source, under one label. */
export interface Origin {
  /** Small and unique within an analysis. */
  readonly id: number;
  readonly match: Match;
  readonly file: string;
  readonly label: string;
  /** Where its source stands in the rule. */
  readonly rank: number;
}

/** An origin with the first way found from it. */
export interface Taint {
  readonly origin: Origin;
  readonly steps: Step | undefined;
}

/** Taints of different origins, sorted by these. Never changed once made. */
export type TaintSet = readonly Taint[];

/** No taint. */
export const noTaints: TaintSet = [];

/** Data of so many origins is followed from one place; the others are left out. */
const maximumTaints = 60;

/** Longer ways are cut. */
const maximumSteps = 30;

/** Answers the taints of both; the first set itself when the second adds none. */
export function uniteTaints(left: TaintSet, right: TaintSet): TaintSet {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  const united: Taint[] = [];
  let [first, second] = [0, 0];
  for (;;) {
    const [a, b] = [left[first], right[second]];
    if (a === undefined && b === undefined) break;
    const order = (a?.origin.id ?? Infinity) - (b?.origin.id ?? Infinity);
    if (a !== undefined && order <= 0) united.push(a);
    else if (b !== undefined) united.push(b);
    if (order <= 0) first++;
    if (order >= 0) second++;
  }
  if (united.length === left.length) return left;
  return united.length === right.length ? right : united.slice(0, maximumTaints);
}

/** Do both hold the same origins? */
export function areSameTaints(left: TaintSet, right: TaintSet): boolean {
  return left === right || (left.length === right.length && left.every((each, index) => each.origin === right[index]?.origin));
}

/** Answers the taints with one more step on their ways. */
export function addStep(taints: TaintSet, file: string, at: Span): TaintSet {
  if (taints.length === 0) return taints;
  return taints.map((each) => {
    const { steps } = each;
    if (steps !== undefined && (steps.length >= maximumSteps || (steps.at.start === at.start && steps.file === file))) return each;
    return { origin: each.origin, steps: { file, at, previous: steps, length: (steps?.length ?? 0) + 1 } };
  });
}

/** Makes the origins of one analysis. */
export class OriginTable {
  private readonly origins = new Map<Match, Map<string, Origin>>();
  private count = 0;

  /** Answers the taint of data that comes from a match. */
  get(match: Match, file: string, label = defaultLabel, rank = 0): Taint {
    let labels = this.origins.get(match);
    if (labels === undefined) this.origins.set(match, (labels = new Map<string, Origin>()));
    let origin = labels.get(label);
    if (origin === undefined) labels.set(label, (origin = { id: this.count++, match, file, label, rank }));
    return { origin, steps: undefined };
  }

  /** Answers the same data under another label. */
  relabel(taint: Taint, label: string): Taint {
    const { match, file, rank } = taint.origin;
    return { origin: this.get(match, file, label, rank).origin, steps: taint.steps };
  }
}

/** Answers the taints in order of their origins, each once. */
export function makeTaintSet(taints: Iterable<Taint>): TaintSet {
  let set = noTaints;
  for (const each of taints) set = uniteTaints(set, [each]);
  return set;
}

/** Names the origins of taints. */
export function describeTaints(taints: TaintSet): string {
  return taints.map((each) => each.origin.id).join('+');
}
