import { makeCell, readTrap, writeTrap } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import { anyKey } from './any-key.ts';
import { findIgnoredNames } from './ignored-names.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { makeNodeValue } from './make-node-value.ts';
import { readOwnIteration } from './own-iteration.ts';
import { getFields, joinAll } from './property-access.ts';
import { readOpaque } from './read-opaque.ts';
import type { Run } from './run.ts';

/** Answers what iteration gives: elements, and for maps pairs of key and value. */
export function readIterated(activation: Activation, state: State, object: Value): Value {
  const letter = findWrittenLetter(activation, object);
  if (letter !== undefined) return letter;
  const own = readOwnIteration(activation, state, object);
  if (own !== undefined) return own;
  const element = activation.run.operations.readElement(activation, state, object);
  const isMap = object.refs.length > 0 && object.refs.every((ref) => getCell(activation, state, ref)?.kind === 'map');
  if (!isMap) return element;
  const fields = new Map([
    ['0', readKeys(activation, state, object)],
    ['1', element],
  ]);
  return allocateValue(activation, state, `pair${object.id}`, makeCell('array', { fields, length: 2 }));
}

/** Longer texts are any letters. */
const maximumText = 256;

/** Answers any letter of a text that the program writes. */
function findWrittenLetter({ run }: Activation, object: Value): Value | undefined {
  const text = object.refs.length + object.taints.length === 0 ? findConstant(object)?.value : undefined;
  if (typeof text !== 'string' || text === '' || text.length > maximumText) return undefined;
  return run.makeValue({ id: run.parts.getId(object.id, anyKey), constants: [...new Set(text)], isText: true });
}

/** Answers any place of a list, as a number. */
export function makeIndex(run: Run, list: Value): Value {
  return run.makeValue({ id: run.parts.getId(list.id, anyKey) });
}

/** Answers any key of an object or map. */
export function readKeys(activation: Activation, state: State, object: Value): Value {
  const { run } = activation;
  const parts: Value[] = [];
  findIgnoredNames(activation.function);
  for (const address of object.refs) {
    const cell = getCell(activation, state, address);
    if (cell === undefined) continue;
    if (cell.keys !== undefined) parts.push(cell.keys);
    for (const name of getFields(activation, address, cell).keys()) parts.push(run.makeConstant(name));
    for (const name of cell.accessors?.keys() ?? []) if (name !== readTrap && name !== writeTrap) parts.push(run.makeConstant(name));
  }
  if (object.taints.length > 0 || object.nodes.length > 0) {
    const id = run.parts.getId(object.id, anyKey);
    const nodes = object.nodes.flatMap((node) => node.mapKey ?? node.anyMember ?? []);
    const opaque = object.taints.length > 0 ? readOpaque(activation, object, anyKey, 'key') : undefined;
    if (opaque !== undefined) parts.push(makeValueLike(opaque, { id }));
    else if (nodes.length > 0) parts.push(makeNodeValue(activation, nodes, id));
  }
  return joinAll(activation, 'keys', parts) ?? run.makeValue({ id: run.parts.getId(object.id, anyKey) });
}
