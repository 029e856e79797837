import type { Alternative } from '../interpreter/discriminants.ts';
import type { Run } from '../interpreter/run.ts';
import type { ValueId } from '../domain/identity.ts';
import type { EncodedInput } from './encoded-call.ts';
import type { KeyPart } from './summary-key.ts';

/** What tells the caller which shape an object has tells the callee too, as far as it sees the object's parts. */
export function encodeAlternatives(
  { discriminants }: Run,
  inputs: readonly EncodedInput[],
  key: KeyPart[],
  find: (id: ValueId) => readonly ValueId[],
): void {
  if (discriminants.size === 0) return;
  const encode = ({ literals, facts, parts }: Alternative): Alternative => {
    key.push(...literals, '?');
    const known = facts.flatMap(({ value, excludes }) => {
      key.push(excludes);
      return find(value).map((id) => ({ value: id, excludes }));
    });
    key.push(':');
    return { literals, facts: known, parts: parts.flatMap(find) };
  };
  for (const [index, { actual, formal }] of inputs.entries()) {
    const known = discriminants.get(actual.id);
    if (known === undefined) continue;
    key.push('either', index);
    discriminants.set(formal.id, new Map([...known].map(([check, all]) => [check, all.map(encode)])));
  }
}
