import type { Binding } from '../matching/bindings.ts';
import type { TaintSink } from '../rule/rule.ts';
import type { Match } from '../search/match.ts';
import type { TaintFinding, TracePlace } from './finding.ts';
import { areLabelsSufficient, asksEach } from './labels.ts';
import type { Placed } from './placement.ts';
import { defaultLabel, type Step, type Taint, type TaintSet } from './taint.ts';

/** A sink that data reaches, and where it is to be reported. */
export interface ReachedSink {
  readonly sink: Placed<TaintSink>;
  readonly file: string;
  /** The range to report. */
  readonly at: TracePlace;
}

type Bindings = ReadonlyMap<string, Binding>;

/** Findings, each once. */
export class FindingList {
  private readonly byKey = new Map<string, TaintFinding>();
  private readonly unifies: boolean;
  private readonly isTold: (name: string) => boolean;

  /** Findings of one range are told apart by the metavariables that the message names, when it is given. */
  constructor(unifies: boolean, message: string | undefined) {
    this.unifies = unifies;
    this.isTold = (name) => message === undefined || message.includes(name);
  }

  /** Reports data at a sink whose condition on labels holds. */
  add(reached: ReachedSink, taints: TaintSet): void {
    const { part, match } = reached.sink;
    const fitting = this.unifies ? taints.filter((each) => agree(each.origin.match.bindings, match.bindings)) : taints;
    if (asksEach(part.requires)) {
      this.addOne(reached, fitting);
      return;
    }
    const condition = part.requires;
    if (!areLabelsSufficient(condition, fitting)) return;
    if (condition === undefined)
      for (const each of sortByPreference(fitting)) if (each.origin.label === defaultLabel) this.addOne(reached, [each]);
    if (condition !== undefined) this.addOne(reached, fitting);
  }

  /** Lists the findings in the order of the text. */
  list(): readonly TaintFinding[] {
    return [...this.byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private addOne({ sink, file, at }: ReachedSink, taints: readonly Taint[]): void {
    const [first] = taints;
    const bindings = mergeBindings(sink.match, taints);
    const told = [...bindings].filter(([name]) => this.isTold(name)).map(([name, each]) => `|${name}=${each.text}`);
    const key = `${String(at.start)}:${String(at.end)}${told.sort().join('')}`;
    if (this.byKey.has(key)) return;
    const place = { file, start: sink.start, end: sink.end };
    const source = first === undefined ? place : { file: first.origin.file, start: first.origin.match.start, end: first.origin.match.end };
    this.byKey.set(key, { start: at.start, end: at.end, bindings, trace: { source, steps: listSteps(first?.steps), sink: place } });
  }
}

/** Sources that bind less come first, then those that the rule names last, then those that come first in the text. */
function sortByPreference(taints: readonly Taint[]): readonly Taint[] {
  return [...taints].sort(
    ({ origin: a }, { origin: b }) => a.match.bindings.size - b.match.bindings.size || b.rank - a.rank || a.match.start - b.match.start,
  );
}

/** Metavariables that sources bind differently are the sink's, or stand for nothing. */
function mergeBindings(sink: Match, taints: readonly Taint[]): Bindings {
  const merged = new Map<string, Binding>();
  const disputed = new Set<string>();
  for (const { origin } of taints) {
    for (const [name, binding] of origin.match.bindings) {
      const known = merged.get(name);
      if (known !== undefined && known.text !== binding.text) disputed.add(name);
      else merged.set(name, binding);
    }
  }
  for (const name of disputed) merged.delete(name);
  for (const [name, binding] of sink.bindings) if (!merged.has(name)) merged.set(name, binding);
  return merged;
}

/** Do metavariables that both bind stand for the same text? */
function agree(left: Bindings, right: Bindings): boolean {
  for (const [name, binding] of left) {
    const other = right.get(name);
    if (other !== undefined && other.text !== binding.text) return false;
  }
  return true;
}

function listSteps(last: Step | undefined): readonly TracePlace[] {
  const steps: TracePlace[] = [];
  for (let step = last; step !== undefined; step = step.previous) steps.push({ file: step.file, start: step.at.start, end: step.at.end });
  return steps.reverse();
}
