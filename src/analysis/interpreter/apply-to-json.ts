import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import { getCell, type Activation, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { joinAll } from './property-access.ts';

/** How deep objects with a method `toJSON` are looked for. */
const maximumDepth = 4;

/** Answers what `JSON.stringify` writes of a value: of objects that have a method `toJSON`, what that answers. */
export function applyToJson(activation: Activation, state: State, value: Value, site: CallSite, depth = 0): Value {
  if (value.refs.length === 0 || depth > maximumDepth) return value;
  const written = value.refs.map((ref) => writeObject(activation, state, { value, ref, site, depth }));
  if (written.every((each) => each === undefined)) return value;
  const left = value.refs.filter((_ref, index) => written[index] === undefined);
  const isLeft = left.length > 0 || value.taints.length > 0 || value.nodes.length > 0;
  const parts = written.flatMap((each) => each ?? []);
  return joinAll(activation, `json${depth}`, isLeft ? [makeValueLike(value, { refs: left }), ...parts] : parts) ?? value;
}

interface ObjectToWrite {
  readonly value: Value;
  readonly ref: Address;
  readonly site: CallSite;
  readonly depth: number;
}

/** Answers what is written in the place of an object; `undefined` when that is the object itself. */
function writeObject(activation: Activation, state: State, object: ObjectToWrite): Value | undefined {
  const { value, ref, site, depth } = object;
  const { run } = activation;
  const cell = getCell(activation, state, ref);
  if (cell === undefined || !isWritten(cell)) return undefined;
  const own = makeValueLike(value, { refs: [ref], taints: [], nodes: [] });
  const method = cell.kind === 'array' ? undefined : run.operations.readProperty(activation, state, own, 'toJSON');
  if (method !== undefined && method.refs.length > 0) {
    const call = { ...site, argumentSpans: [], calleeText: 'toJSON', isConstruct: false };
    return run.operations.callValue(activation, state, method, own, { values: [], rest: undefined }, call);
  }
  run.spend(cell.fields.size);
  const fields = new Map<string, Value>();
  let isChanged = false;
  for (const [name, part] of cell.fields) {
    const written = applyToJson(activation, state, part, site, depth + 1);
    fields.set(name, written);
    if (written !== part) isChanged = true;
  }
  const rest = cell.rest === undefined ? undefined : applyToJson(activation, state, cell.rest, site, depth + 1);
  if (!isChanged && rest === cell.rest) return undefined;
  return allocateValue(activation, state, `json${depth}:${ref}`, makeCellLike(cell, { fields, rest }));
}

function isWritten({ kind }: Cell): boolean {
  return kind === 'object' || kind === 'array' || kind === 'instance';
}
