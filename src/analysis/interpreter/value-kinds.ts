import { everyThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Fact } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Run } from './run.ts';

/** Kinds of values that can do harm. */
type HarmfulKind = 'text' | 'object';

/** Parts that stand for the kinds of their whole. */
export const kindParts: Readonly<Record<HarmfulKind, string>> = { text: '%text', object: '%object' };

/**
 * That a value is none of a kind, as a fact of a part of it that nothing reads: parts of the value are not concerned, and calls hand it on as
 * they do with other facts.
 */
export function makeKindFact(run: Run, value: ValueId, kind: HarmfulKind): Fact {
  const text = run.parts.getId(value, kindParts.text);
  const object = run.parts.getId(value, kindParts.object);
  run.kinds.set(text, { value, other: object });
  run.kinds.set(object, { value, other: text });
  return { value: kind === 'text' ? text : object, excludes: everyThreat };
}

/** What is neither a text nor an object is a number or the like. */
export function completeKinds({ kinds }: Run, state: State, facts: readonly Fact[]): void {
  if (kinds.size === 0) return;
  for (const fact of facts) {
    const kind = kinds.get(fact.value);
    if (kind !== undefined && state.facts.get(kind.other) === everyThreat) state.addFact(kind.value, everyThreat);
  }
}
