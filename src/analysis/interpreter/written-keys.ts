import { canDoHarm } from '../../models/threats.ts';
import { hasClosedKeys, type Cell } from '../domain/cell.ts';
import type { Address } from '../domain/identity.ts';
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

/** Answers the names of the properties of a table that the program writes out, of texts and numbers or of functions. */
export function findWrittenNames(activation: Activation, state: State, object: Value): readonly Value[] | undefined {
  const table = findTable(activation, state, object);
  if (table === undefined) return undefined;
  const fields = getFields(activation, table.address, table.cell);
  for (const [name, value] of fields) if (isInternal(name) || !(isWritten(value) || isFunction(activation, state, value))) return undefined;
  const names = [...new Set([...fields.keys(), ...(table.cell.accessors?.keys() ?? [])])];
  if (names.length === 0 || names.length > maximumKeys || names.some(isInternal)) return undefined;
  return names.map((name) => activation.run.makeConstant(name));
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
  const table = findTable(activation, state, object);
  if (table === undefined || table.cell.accessors !== undefined) return undefined;
  const fields = getFields(activation, table.address, table.cell);
  if (fields.size === 0 || fields.size > maximumKeys) return undefined;
  for (const [name, value] of fields) if (isInternal(name) || !isPart(value)) return undefined;
  return fields;
}

/** Answers the one object that is meant, when no property is unknown. */
function findTable(activation: Activation, state: State, object: Value): { readonly address: Address; readonly cell: Cell } | undefined {
  const [address, ...others] = object.refs;
  if (address === undefined || others.length + object.taints.length + object.nodes.length > 0) return undefined;
  const cell = getCell(activation, state, address);
  if (cell?.kind !== 'object' || cell.isShared || !hasClosedKeys(cell)) return undefined;
  return state.shadows.get(object.id) === undefined ? { address, cell } : undefined;
}

/** Is it something that only the engine knows by a name? */
function isInternal(name: string): boolean {
  return name.startsWith('%') || name.startsWith('@@');
}

function isHarmless({ constants, taints }: Value): boolean {
  return !taints.some(({ threats }) => canDoHarm(threats)) && constants?.includes(undefined) !== true;
}

/** Is it something that the program writes, and nothing of which only one of two ways here knows? */
function isWritten({ constants, taints }: Value): boolean {
  return taints.length === 0 && constants !== undefined && !constants.includes(undefined);
}

function isFunction(activation: Activation, state: State, { refs, taints, nodes, constants }: Value): boolean {
  const [ref, ...others] = refs;
  if (ref === undefined || others.length + taints.length + nodes.length + (constants?.length ?? 0) > 0) return false;
  return getCell(activation, state, ref)?.kind === 'function';
}

/** Answers the names of properties as values. */
export function listNames({ run }: Activation, properties: ReadonlyMap<string, Value>): readonly Value[] {
  return [...properties.keys()].map((name) => run.makeConstant(name));
}
