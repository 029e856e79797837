import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { NativeCall } from './native-call.ts';
import { unnamed } from './property-place.ts';
import type { SinkPlace } from './sink-place.ts';

/** Where a template keeps the names of what is put into it. */
const kept = '%gaps';

/** A name in one pair of braces; two are braces of the text. */
const gap = /(?<!\{)\{([\w$]+)\}(?!\})/gu;

/** Notes the names that stand in braces in a text that a template is made of. */
export function noteGaps(gaps: Set<string>, { constants }: Value): void {
  for (const text of constants ?? []) if (typeof text === 'string') for (const [, name = ''] of text.matchAll(gap)) gaps.add(name);
}

/** Keeps the names of its gaps with a template. */
export function keepGaps(activation: Activation, state: State, { gaps, result }: NativeCall): void {
  if (gaps === undefined || gaps.size === 0) return;
  const { operations } = activation.run;
  const names = activation.run.makeValue({ constants: [...gaps] });
  operations.writeProperty(activation, state, result, kept, names);
}

/** Is the part at the end of the way, of what a template is filled with, put into one of its gaps? */
export function fillsGap(activation: Activation, state: State, { receiver, way = [] }: SinkPlace): boolean {
  if (receiver === undefined) return false;
  const { constants = [] } = activation.run.operations.readProperty(activation, state, receiver, kept);
  const name = way.find((step) => typeof step === 'string');
  return name === undefined || name === unnamed ? constants.some((each) => typeof each === 'string') : constants.includes(name);
}
