import { everyThreat, hostThreats, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Fact } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Run } from './run.ts';

/** Two things that can be known of a value, each by a check of its own, and what the value does not pose once both are. */
export interface Kind {
  readonly value: ValueId;
  readonly other: ValueId;
  readonly excludes: ThreatSet;
}

/** Kinds of values that can do harm. */
type HarmfulKind = 'text' | 'object';

/** Parts that stand for the kinds of their whole. */
export const kindParts: Readonly<Record<HarmfulKind, string>> = { text: '%text', object: '%object' };

/** Parts that stand for how a text ends, and for what it is written with. */
const hostParts = { end: '%host end', letters: '%host letters' } as const;

/**
 * That a value is none of a kind, as a fact of a part of it that nothing reads: parts of the value are not concerned, and calls hand it on as
 * they do with other facts.
 */
export function makeKindFact(run: Run, value: ValueId, kind: HarmfulKind): Fact {
  const other = kind === 'text' ? 'object' : 'text';
  return makeHalf(run, value, [kindParts[kind], kindParts[other]], everyThreat);
}

/** That a text ends in the name of a host that the program writes out, or has only characters of such names: both make it a name of it. */
export function makeHostFact(run: Run, text: ValueId, half: keyof typeof hostParts): Fact {
  const other = half === 'end' ? 'letters' : 'end';
  return makeHalf(run, text, [hostParts[half], hostParts[other]], hostThreats);
}

function makeHalf(run: Run, value: ValueId, [name, otherName]: readonly [string, string], excludes: ThreatSet): Fact {
  const id = run.parts.getId(value, name);
  const other = run.parts.getId(value, otherName);
  run.kinds.set(id, { value, other, excludes });
  run.kinds.set(other, { value, other: id, excludes });
  return { value: id, excludes: everyThreat };
}

/** What is neither a text nor an object is a number or the like; so it is with the other pairs. Answers what is known more. */
export function completeKinds({ kinds }: Run, state: State, facts: readonly Fact[]): readonly Fact[] {
  if (kinds.size === 0) return [];
  const completed: Fact[] = [];
  for (const fact of facts) {
    const kind = kinds.get(fact.value);
    if (kind === undefined || state.facts.get(kind.other) !== everyThreat) continue;
    state.addFact(kind.value, kind.excludes);
    completed.push({ value: kind.value, excludes: kind.excludes });
  }
  return completed;
}
