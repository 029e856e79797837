import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { part, readOwnParts } from './schema-parts.ts';

/** Answers where an envelope says that data lies in an event: names and `[]`. */
export function findEnvelope(activation: Activation, state: State, envelope: Value | undefined): readonly string[] {
  const lens = envelope === undefined ? undefined : readOwnParts(activation, state, envelope).get(part.lens);
  const lies = lens === undefined ? undefined : findConstant(lens)?.value;
  return typeof lies === 'string' ? lies.split('.') : [];
}

/** Answers the data in the event, one element of it when there are several. */
export function readEnvelope(activation: Activation, state: State, event: Value, lies: readonly string[]): Value {
  const { operations } = activation.run;
  return lies.reduce(
    (at, name) => (name === '[]' ? operations.readElement(activation, state, at) : operations.readProperty(activation, state, at, name)),
    event,
  );
}

/** Several data come as a list. */
export function wrapElements(activation: Activation, state: State, value: Value, lies: readonly string[]): Value {
  return lies.includes('[]') ? allocateValue(activation, state, 'data', makeCell('array', { rest: value })) : value;
}
