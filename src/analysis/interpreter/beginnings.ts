import { findConstant, type Implications, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { negate } from './guards.ts';
import type { NativeCall } from './native-call.ts';
import { computeStart } from './text-match.ts';

/** Remembers that a call answers as many characters of a text as it is told, from its start. */
export function rememberBeginning({ run }: Activation, { receiver, arguments: { values }, result }: NativeCall): void {
  const [from, length] = values;
  if (from !== undefined && length !== undefined && findConstant(from)?.value === 0)
    run.beginnings.set(result.id, { text: receiver, length });
}

/** What `text.slice(0, start.length) === start` tells of the text. */
export function compareBeginning(activation: Activation, operator: string, left: Value, right: Value): Implications | undefined {
  if (activation.run.beginnings.size === 0) return undefined;
  const told = tellOfBeginning(activation, left, right) ?? tellOfBeginning(activation, right, left);
  if (operator === '===' || operator === '==') return told;
  return operator === '!==' || operator === '!=' ? negate(told) : undefined;
}

function tellOfBeginning(activation: Activation, beginning: Value, start: Value): Implications | undefined {
  const { run } = activation;
  const known = run.beginnings.get(beginning.id);
  if (known === undefined) return undefined;
  const constant = findConstant(start)?.value;
  const isWhole =
    known.length.id === run.getPartId(start.id, 'length') ||
    (typeof constant === 'string' && findConstant(known.length)?.value === constant.length);
  return isWhole ? computeStart(activation, known.text, { values: [start], rest: undefined }) : undefined;
}
