import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { writeCell } from './heap-write.ts';

/** Answers the object whose properties those have that a function constructs. */
export function makePrototype(activation: Activation, state: State, address: Address, cell: Cell): Value {
  const { run } = activation;
  const prototype = run.getGlobalAddress(`prototype of ${cell.closure?.function.id ?? String(address)}`);
  if (!run.globalHeap.has(prototype)) run.globalHeap.set(prototype, makeCell('object'));
  const value = run.makeValue({ refs: [prototype] });
  writeCell(activation, state, address, 'prototype', value);
  return value;
}
