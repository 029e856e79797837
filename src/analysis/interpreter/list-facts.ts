import type { ValueId } from '../domain/identity.ts';
import type { Fact } from '../domain/value.ts';

/** What is known of a list of what passed a test. */
export interface KeptList {
  /** The list that was tested, and how many elements it has, where that is known. */
  readonly of: ValueId;
  readonly count?: number;
  /** What holds if all of it passed. */
  readonly whenAll: readonly Fact[];
}

/** What holds of what verdicts were given on when all of them are true, or false. */
export interface Verdicts {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

/** What is known of lists and their elements, by their identities. */
export class ListFacts {
  /** Identities of elements by their collection: a check of an element is one to tell of where the collection is not excluded. */
  readonly elementIds = new Map<ValueId, ValueId>();
  /** Elements of what was sent: there are no gaps in it. */
  readonly sentElements = new Set<ValueId>();
  /** Lists of verdicts: what holds of what they were given on when all are true, or false. */
  readonly verdicts = new Map<ValueId, Verdicts>();
  /** The same of lists of promises, once these are settled. */
  readonly openVerdicts = new Map<ValueId, Verdicts>();
  /** Lists of what passed a test. */
  readonly kept = new Map<ValueId, KeptList>();
}
