import { findConstant, type Implications, type Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Activation } from './activation.ts';
import { negate } from './guards.ts';
import type { NativeCall } from './native-call.ts';
import type { Run } from './run.ts';
import { computeStart } from './text-match.ts';

/** Remembers that a call answers as many characters of a text as it is told, from its start. */
export function rememberBeginning({ run }: Activation, { receiver, arguments: { values }, result }: NativeCall): void {
  const [from, length] = values;
  if (from !== undefined && length !== undefined && findConstant(from)?.value === 0)
    run.texts.beginnings.set(result.id, { text: receiver, length });
}

/** Remembers that a call answers the first character of a text. */
export function rememberFirst({ run }: Activation, { receiver, arguments: { values }, result }: NativeCall): void {
  const [index = run.makeConstant(0)] = values;
  if (findConstant(index)?.value === 0) run.texts.beginnings.set(result.id, { text: receiver, length: run.makeConstant(1) });
}

/** What `text.slice(0, start.length) === start` tells of the text. */
export function compareBeginning(activation: Activation, operator: string, left: Value, right: Value): Implications | undefined {
  if (activation.run.texts.beginnings.size === 0) return undefined;
  const told = tellOfBeginning(activation, left, right) ?? tellOfBeginning(activation, right, left);
  if (operator === '===' || operator === '==') return told;
  return operator === '!==' || operator === '!=' ? negate(told) : undefined;
}

function tellOfBeginning(activation: Activation, beginning: Value, start: Value): Implications | undefined {
  const { run } = activation;
  const known = run.texts.beginnings.get(beginning.id);
  if (known === undefined) return undefined;
  const given = measure(run, known.length);
  const whole = measureText(run, start);
  const isWhole = known.length.id === run.parts.getId(start.id, 'length') || (given.base === whole.base && given.by === whole.by);
  return isWhole ? computeStart(activation, known.text, { values: [start], rest: undefined }) : undefined;
}

/** Remembers what `root + '/'` is longer by than `root`, and `root.length + 1` more than `root.length`. */
export function rememberProlonged({ run }: Activation, from: Value, added: Value, sum: Value): void {
  const more = findConstant(added)?.value;
  if (from.taints.length > 0 || (typeof more !== 'number' && typeof more !== 'string')) return;
  run.texts.prolonged.set(sum.id, { from, by: typeof more === 'number' ? more : more.length });
}

/** A number, as a known one or as so much more than that of an identity. */
interface Measure {
  readonly base: ValueId | undefined;
  readonly by: number;
}

function measure(run: Run, length: Value): Measure {
  const constant = findConstant(length)?.value;
  if (typeof constant === 'number') return { base: undefined, by: constant };
  const sum = run.texts.prolonged.get(length.id);
  if (sum === undefined) return { base: length.id, by: 0 };
  const from = findConstant(sum.from)?.value;
  return typeof from === 'number' ? { base: undefined, by: from + sum.by } : { base: sum.from.id, by: sum.by };
}

function measureText(run: Run, text: Value): Measure {
  const constant = findConstant(text)?.value;
  if (typeof constant === 'string') return { base: undefined, by: constant.length };
  const sum = run.texts.prolonged.get(text.id);
  return sum === undefined
    ? { base: run.parts.getId(text.id, 'length'), by: 0 }
    : { base: run.parts.getId(sum.from.id, 'length'), by: sum.by };
}
