import { getConfidentiality } from '../../secrets/confidentiality.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import { isConfidential } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { forgetHeld } from './secret-holders.ts';
import { forgetContainer, forgetName, takesSecret } from './confidential-parts.ts';

/** Answers a copy of an object without some of its properties. */
export function takeOut(activation: Activation, object: Value, copied: Cell, excluded: readonly string[]): Cell {
  const fields = new Map([...copied.fields].filter(([name]) => !excluded.includes(name)));
  const rest = copied.rest === undefined ? undefined : forgetHeld(activation, forgetTaken(object, excluded, copied.rest), excluded);
  return makeCellLike(copied, { fields, rest });
}

function forgetTaken(object: Value, excluded: readonly string[], rest: Value): Value {
  if (takesCredential(object, excluded)) return forgetName(rest);
  return takesSecret(object, excluded) ? forgetContainer(rest) : rest;
}

/** Is one of the names that of a credential, in what is a secret with what stands beside it? */
function takesCredential({ taints }: Value, names: readonly string[]): boolean {
  return taints.some(isConfidential) && names.some((name) => getConfidentiality(name) === 'credential');
}
