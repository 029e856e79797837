import { canDoHarm } from '../../models/threats.ts';
import { hasClosedKeys } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { isConfidential } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { getFields } from './property-access.ts';

/** Objects with more properties than this are gone through as any object is. */
const maximumKeys = 24;

/**
 * Answers the properties of a table that the program writes out, when all of them are there for certain. What holds data is no table: who goes
 * through the names of data may leave some out.
 */
export function findWrittenProperties(activation: Activation, state: State, object: Value): ReadonlyMap<string, Value> | undefined {
  return findProperties(activation, state, object, isWritten);
}

/**
 * Answers the values of an object that the program writes out, which may be secrets: without their names nobody can tell which of them to
 * leave out. Data of others is no part of it.
 */
export function findWrittenValues(activation: Activation, state: State, object: Value): readonly Value[] | undefined {
  const fields = findProperties(activation, state, object, isHarmless);
  const hasSecret = fields !== undefined && [...fields.values()].some(({ taints }) => taints.some(isConfidential));
  const written = hasSecret ? fields : findWrittenProperties(activation, state, object);
  return written === undefined ? undefined : [...written.values()];
}

function findProperties(
  activation: Activation,
  state: State,
  object: Value,
  isPart: (value: Value) => boolean,
): ReadonlyMap<string, Value> | undefined {
  const [address, ...others] = object.refs;
  if (address === undefined || others.length + object.taints.length + object.nodes.length > 0) return undefined;
  const cell = getCell(activation, state, address);
  if (cell?.kind !== 'object' || cell.isShared || !hasClosedKeys(cell) || cell.accessors !== undefined) return undefined;
  const fields = getFields(activation, address, cell);
  if (fields.size === 0 || fields.size > maximumKeys || state.shadows.get(object.id) !== undefined) return undefined;
  for (const [name, value] of fields) if (name.startsWith('%') || name.startsWith('@@') || !isPart(value)) return undefined;
  return fields;
}

function isHarmless({ constants, taints }: Value): boolean {
  return !taints.some(({ threats }) => canDoHarm(threats)) && constants?.includes(undefined) !== true;
}

/** Is it something that the program writes, and nothing of which only one of two ways here knows? */
function isWritten({ constants, taints }: Value): boolean {
  return taints.length === 0 && constants !== undefined && !constants.includes(undefined);
}

/** Answers the names of properties as values. */
export function listNames({ run }: Activation, properties: ReadonlyMap<string, Value>): readonly Value[] {
  return [...properties.keys()].map((name) => run.makeConstant(name));
}
