import type { Cell } from '../domain/cell.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findTruth, makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/** Where an object keeps what is known of the request where it is made. */
const kept = '%made';

const never: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authorized }];

/** Notes in the fields of a new object what is known of the request: whoever can tell it from others later, knows it too. */
export function noteMade(run: Run, state: State, fields: Map<string, Value>): void {
  const excludes = state.facts.get(requestId) ?? 0;
  if (excludes === 0) return;
  const facts: readonly Fact[] = [{ value: requestId, excludes }];
  fields.set(kept, run.makeValue({ pending: { facts, implications: undefined, thrown: undefined } }));
}

/** Was the object made where something was known of the request? */
export function isMadeKnowing(cell: Cell | undefined): boolean {
  return cell?.fields.has(kept) === true;
}

/** Answers a part of one of several objects: `{ ok: true, user }` and `{ ok: false }` tell by it which of them it is. */
export function tellMade(part: Value, cell: Cell | undefined): Value {
  const facts = cell?.fields.get(kept)?.pending?.facts ?? [];
  const { whenTrue, whenFalse, test } = part.implications ?? { whenTrue: [], whenFalse: [], test: 'truth' as const };
  if (test !== 'truth') return part;
  const truth = findTruth(part);
  return makeValueLike(part, {
    implications: {
      whenTrue: truth === false ? never : [...whenTrue, ...facts],
      whenFalse: truth === true ? never : [...whenFalse, ...facts],
      test,
    },
  });
}
