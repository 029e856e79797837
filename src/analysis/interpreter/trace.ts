import type { ThreatSet } from '../../models/threats.ts';
import type { Location, ValueId } from '../domain/identity.ts';

/** A check that excludes threats of a value. */
export interface TracedCheck {
  readonly at: Location;
  readonly excludes: ThreatSet;
}

/** A call with a sensitive place. */
export interface TracedCall {
  readonly at: Location;
  readonly calleeText: string;
  readonly threats: ThreatSet;
  /** Words for the sensitive place: `the SQL text`. */
  readonly label: string;
  /** Arguments that carry data from outside and are not, or not as a whole, the sensitive place. */
  readonly bound: readonly Location[];
}

/** What a traced analysis saw on its way: checks by the values that they speak of, and calls with sensitive places. */
export class Trace {
  readonly checks = new Map<ValueId, TracedCheck[]>();
  readonly calls = new Map<string, TracedCall>();

  addCheck(value: ValueId, check: TracedCheck): void {
    const known = this.checks.get(value) ?? [];
    this.checks.set(value, known);
    const index = known.findIndex((each) => isSamePlace(each.at, check.at));
    const excludes = check.excludes | (known[index]?.excludes ?? 0);
    known.splice(index === -1 ? known.length : index, 1, { at: check.at, excludes });
  }

  addCall(call: TracedCall): void {
    const key = `${call.at.file}:${call.at.span.start}`;
    const known = this.calls.get(key);
    const bound = [...(known?.bound ?? []), ...call.bound.filter((each) => known?.bound.some((old) => isSamePlace(old, each)) !== true)];
    this.calls.set(key, { ...call, threats: call.threats | (known?.threats ?? 0), bound });
  }
}

function isSamePlace(left: Location, right: Location): boolean {
  return left.file === right.file && left.span.start === right.span.start;
}
