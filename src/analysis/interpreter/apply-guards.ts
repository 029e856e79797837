import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { forgetUses } from '../misuse/claims.ts';
import { noteVerification } from '../misuse/failures.ts';
import { listVerified } from '../misuse/verified-tokens.ts';
import type { Activation } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { readPath } from './flow-source.ts';
import { addFacts } from './guards.ts';
import { holdsFor } from './holds-for.ts';

/** Does what the rows of guards say: at once, or when the result is tested. */
export function applyGuards(activation: Activation, state: State, call: ModelCall, result: Value): Value {
  let implications = result.implications;
  for (const guard of call.rows.guards) {
    const subject = readPath(activation, state, call, guard.subject);
    if (subject === undefined) continue;
    if (guard.verifies) noteVerification(activation);
    if (!holdsFor(activation, state, call, { when: guard.given })) continue;
    if (guard.verifies) forgetUses(activation, subject);
    const verified = guard.verifies ? listVerified(activation.run, subject) : [];
    const facts = [...(guard.removes === 0 ? [] : [{ value: subject.id, excludes: guard.removes }]), ...verified];
    if (guard.when === 'returns') addFacts(activation, state, facts);
    else {
      const base = implications ?? { whenTrue: [], whenFalse: [], test: 'truth' as const };
      implications =
        guard.when === 'true' ? { ...base, whenTrue: [...base.whenTrue, ...facts] } : { ...base, whenFalse: [...base.whenFalse, ...facts] };
    }
  }
  return implications === result.implications ? result : makeValueLike(result, { implications });
}
