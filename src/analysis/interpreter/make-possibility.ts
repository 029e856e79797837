import { isCertainCaller } from '../access/certain-caller.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import type { Possibility } from './made-facts.ts';

/** Answers what a property is in one of several objects that it may be read from; `undefined` where the object lacks it. */
export function makePossibility(activation: Activation, state: State, address: Address, value: Value | undefined): Possibility {
  const { run } = activation;
  const cell = getCell(activation, state, address);
  return value !== undefined && isCertainCaller(run, value) ? { value, cell, isTrue: true } : { value: value ?? run.undefinedValue, cell };
}

/** Is anything known of where one of several objects was made? */
export function isAnyMadeKnowing(activation: Activation, state: State, addresses: readonly Address[]): boolean {
  for (const address of addresses) if (getCell(activation, state, address)?.made !== undefined) return true;
  return false;
}
