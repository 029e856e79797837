import type { Location, ValueId } from './identity.ts';
import type { ThreatSet } from '../../models/threats.ts';

/** The values that a tainted value went through, newest first. A check of any of them up to an opaque one is a check of this one. */
export interface Trail {
  readonly value: ValueId;
  readonly previous: Trail | undefined;
  /** The step can bring forth characters that were not there before: what is known of `previous` does not hold here. */
  readonly isOpaque: boolean;
  /** Threats that began here. */
  readonly restored: ThreatSet;
  /** Where the step happened, when it is worth telling. */
  readonly at: Location | undefined;
  readonly note: TrailNote | undefined;
  /** The function that is entered or left. */
  readonly name: string | undefined;
  /** Threats that ended here, of a traced origin. */
  readonly removed: ThreatSet;
  /** The steps inside a called function, newest first, for reports. */
  readonly inner: Trail | undefined;
  readonly length: number;
}

/** What a trail step tells the reader. */
export type TrailNote =
  /** became part of a larger text */
  | 'concatenated'
  /** passed through a library or built-in function */
  | 'converted'
  /** came back from a function of the program */
  | 'returned'
  /** was handed to a function of the program */
  | 'passed'
  /** was read from a structure */
  | 'read';

/** A longer trail forgets its middle. */
const maximumTrail = 48;

/** What a step of a trail tells. */
export interface TrailStep {
  readonly at?: Location | undefined;
  readonly note?: TrailNote;
  readonly name?: string;
  readonly isOpaque?: boolean;
  readonly restored?: ThreatSet;
  readonly removed?: ThreatSet;
  readonly inner?: Trail | undefined;
}

/** Makes a trail step on top of `previous`. */
export function makeTrail(value: ValueId, previous: Trail | undefined, step: TrailStep = {}): Trail {
  const base = previous !== undefined && previous.length >= maximumTrail ? shortenTrail(previous) : previous;
  return {
    value,
    previous: base,
    isOpaque: step.isOpaque ?? false,
    restored: step.restored ?? 0,
    at: step.at,
    note: step.note,
    name: step.name,
    removed: step.removed ?? 0,
    inner: step.inner,
    length: (base?.length ?? 0) + 1,
  };
}

function shortenTrail(trail: Trail): Trail {
  let oldest = trail;
  while (oldest.previous !== undefined) oldest = oldest.previous;
  return { ...trail, previous: { ...oldest, isOpaque: true, length: 1 }, length: 2 };
}

/** Did it go through a step that can bring forth characters that were not there before? */
export function isDecoded(trail: Trail): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.isOpaque) return true;
  return false;
}

/**
 * Is a check of the first always a check of the second too? So it is when every value that the first went through, up to an opaque
 * step, is one that the second went through.
 */
export function isWeakerTrail(left: Trail, right: Trail): boolean {
  let other: Trail | undefined = right;
  while (other !== undefined && other.length > left.length) {
    if (other.isOpaque) return false;
    other = other.previous;
  }
  for (let step: Trail | undefined = left; step !== undefined; step = step.previous) {
    if (step === other) return true;
    if (!passes(right, step.value)) return false;
    if (step.isOpaque) return true;
    if (other !== undefined && other.length >= step.length) other = other.isOpaque ? undefined : other.previous;
  }
  return true;
}

/** Did it go through the value since the last opaque step? */
export function passes(trail: Trail, value: ValueId): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    if (step.value === value) return true;
    if (step.isOpaque) return false;
  }
  return false;
}
