import { isCertainCaller } from '../access/certain-caller.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import { tellConstant } from '../domain/told-cases.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { tellMade, type Possibility } from './made-facts.ts';

/** Answers what a property is in one of several objects that it may be read from; `undefined` where the object lacks it. */
export function makePossibility(activation: Activation, state: State, address: Address, value: Value | undefined): Possibility {
  const { run } = activation;
  const known = getCell(activation, state, address)?.made;
  return value !== undefined && isCertainCaller(run, value)
    ? { value, known, isTrue: true }
    : { value: value ?? run.undefinedValue, known };
}

/** Answers what is read under names of which it is told what each means: `{ good: true, bad: false }[verdict]`. */
export function tellByName({ implications, constants = [] }: Value, parts: readonly Value[], read: Value): Value {
  if (implications?.test !== 'truth' || read.implications !== undefined) return read;
  const told = tellMade(parts.map((value, index) => ({ value, known: tellConstant(implications, constants[index]) })));
  return told === undefined ? read : makeValueLike(read, { implications: told });
}

/** Is anything known of where one of several objects was made? */
export function isAnyMadeKnowing(activation: Activation, state: State, addresses: readonly Address[]): boolean {
  for (const address of addresses) if (getCell(activation, state, address)?.made !== undefined) return true;
  return false;
}
