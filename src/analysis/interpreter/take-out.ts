import { getConfidentiality } from '../../secrets/confidentiality.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import { isConfidential, makeTaintLike, type Taint } from '../domain/taint.ts';
import { withTaints, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { forgetHeld } from './secret-holders.ts';
import { forgetContainer, forgetName, isHeldName, makeTakenPart, takesSecret } from './confidential-parts.ts';

/** Answers a copy of an object without some of its properties. */
export function takeOut(activation: Activation, object: Value, copied: Cell, excluded: readonly string[]): Cell {
  const fields = new Map([...copied.fields].filter(([name]) => !excluded.includes(name)));
  const rest = copied.rest === undefined ? undefined : forgetHeld(activation, forgetTaken(object, excluded, copied.rest), excluded);
  return makeCellLike(copied, { fields, rest });
}

function forgetTaken(object: Value, excluded: readonly string[], rest: Value): Value {
  if (takesCredential(object, excluded)) return forgetName(rest);
  return noteTaken(takesSecret(object, excluded) ? forgetContainer(rest) : rest, excluded);
}

/** Of an input its callers know what it holds. */
function noteTaken(rest: Value, excluded: readonly string[]): Value {
  const isOfInput = (taint: Taint): boolean => taint.root.kind === 'input' && taint.isDirect && isConfidential(taint);
  const names = excluded.filter(isHeldName);
  if (names.length === 0 || !rest.taints.some(isOfInput)) return rest;
  const taints = rest.taints.map((taint) =>
    isOfInput(taint) ? makeTaintLike(taint, { path: [...taint.path, makeTakenPart(names)] }) : taint,
  );
  return withTaints(rest, taints);
}

/** Is one of the names that of a credential, in what is a secret with what stands beside it? */
function takesCredential({ taints }: Value, names: readonly string[]): boolean {
  return taints.some(isConfidential) && names.some((name) => getConfidentiality(name) === 'credential');
}
