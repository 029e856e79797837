import type { Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/** What a keyed digest proves, what is made of it proves too. */
export function keepProof({ callers: { proofs } }: Run, parts: readonly Value[], made: Value): void {
  if (proofs.size === 0) return;
  for (const { id } of parts) {
    const proven = proofs.get(id);
    if (proven !== undefined) proofs.set(made.id, proven);
  }
}
