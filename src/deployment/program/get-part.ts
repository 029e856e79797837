import type { Construct } from './value.ts';

/** Answers a property of what a package made: always the same one. */
export function getPart(receiver: Construct, name: string): Construct {
  const known = receiver.fields.get(name)?.value;
  if (known?.kind === 'construct') return known;
  const part: Construct = { kind: 'construct', callee: name, form: 'part', receiver, args: [], at: receiver.at, fields: new Map() };
  receiver.fields.set(name, { value: part, at: receiver.at });
  return part;
}
