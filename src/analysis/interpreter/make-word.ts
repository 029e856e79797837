import type { ValueId } from '../domain/identity.ts';
import type { Case } from '../domain/told-cases.ts';
import type { Value } from '../domain/value.ts';
import type { Run } from './run.ts';

/** Makes a value that is one of two words, of which the first tells something. */
export function makeWord(run: Run, id: ValueId, told: Case, other: string): Value {
  const cases = [told, { constant: other, facts: [] }];
  return run.makeValue({
    id,
    constants: [told.constant, other],
    implications: told.facts.length === 0 ? undefined : { whenTrue: [], whenFalse: [], test: 'truth', cases },
  });
}
