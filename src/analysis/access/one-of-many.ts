import { exposureThreat } from '../../models/threats.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { Taint } from '../domain/taint.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import type { Trail } from '../domain/trail.ts';
import type { Run } from '../interpreter/run.ts';

/** The part of a list that stands for each of its elements. */
const anyElement = '[]';

const known: Fact = { value: requestId, excludes: requestFacts.authenticated };

/** Where objects are found, of which the sender names as many as he likes. */
export function getLookupKey({ file, span }: Location): string {
  return `${file}:${span.start}`;
}

/** Is it, or part of, one of the objects of which the sender named as many as he liked? */
export function isOfMany({ manyLookups }: Run, taints: readonly Taint[]): boolean {
  if (manyLookups.size === 0) return false;
  return taints.some(({ lookup }) => lookup !== undefined && manyLookups.has(getLookupKey(lookup)));
}

/** Answers what it tells that one of many, at a place in their list, is the caller's: nothing of the others. */
export function tellOneOfMany(run: Run, part: Value): readonly Fact[] | undefined {
  if (!isOfMany(run, part.taints)) return undefined;
  const element = findPlaced(run, part);
  return element === undefined ? undefined : [known, { value: element, excludes: exposureThreat }];
}

/** What is left of what holds of the request where it was asked of one of many only. */
export function lessenForOthers(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => (fact.value === requestId && (fact.excludes & requestFacts.owning) === requestFacts.owning ? known : fact));
}

/** `rows[0].owner` → `rows[0]`, but not `row.owner` of a loop over rows. */
function findPlaced({ parts }: Run, { taints }: Value): ValueId | undefined {
  for (let step: Trail | undefined = taints[0]?.trail; step !== undefined && step.value !== requestId; step = step.previous) {
    const property = parts.findOrigin(step.value)?.property;
    if (property === anyElement) return undefined;
    if (property !== undefined && /^\d+$/u.test(property)) return step.value;
  }
  return undefined;
}
