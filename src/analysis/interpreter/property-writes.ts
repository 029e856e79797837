import { expandNode, getMemberNodes, type ApiNode } from '../binding/api-node.ts';
import { makeCell, makeCellLike, replacedField, writeTrap, type Cell } from '../domain/cell.ts';
import { bakeFacts, joinValues } from '../domain/join.ts';
import { decidedField, getDecided, listWritten } from '../domain/shadow.ts';
import type { State } from '../domain/state.ts';
import { isConfidential, isUntrusted } from '../domain/taint.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Address, Location } from '../domain/identity.ts';
import { checkMisuse } from '../misuse/check-misuse.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { writeAnnotated } from './annotations.ts';
import { findWritten } from './check-answer.ts';
import { findClassMember } from './class-members.ts';
import { findDecides } from './decided-parts.ts';
import { resolveDeclared } from './declared-types.ts';
import { handedOnKey, isPartOfRequest } from './handed-on.ts';
import { performVariableWrite, writeCell } from './heap-write.ts';
import { findFieldAnnotations } from './field-annotations.ts';
import { readProperty } from './property-access.ts';
import { checkPollution } from './prototype-keys.ts';
import { wrapperPart } from './shared-property.ts';
import type { SinkPlace } from './sink-place.ts';
import { checkSink } from './sinks.ts';
import { canBeName, isMadeOfItself, readRest } from './unnamed-writes.ts';
import { writeLength } from './write-length.ts';

function checkAssigned(activation: Activation, state: State, nodes: readonly ApiNode[], object: Value, name: string, value: Value): void {
  const { span } = activation;
  const locate = (way: readonly (string | number)[]): Location => findWritten(activation, state, value, way) ?? getLocation(activation);
  const place: SinkPlace = {
    argument: span,
    call: span,
    calleeText: name,
    isAssigned: true,
    arguments: { values: [value], rest: undefined },
    receiver: object,
    locate,
  };
  checkSink(activation, state, nodes, value, place);
  for (const misuse of nodes.flatMap(expandNode).flatMap(({ misuses }) => misuses)) checkMisuse(activation, state, misuse, place, locate);
}

/** Does `object.name = value`. */
export function writeProperty(activation: Activation, state: State, object: Value, name: string, value: Value): void {
  const known = resolveDeclared(activation, state, object);
  if (callWriteTraps(activation, state, known, activation.run.makeConstant(name), value)) return;
  const nodes = getMemberNodes(known.nodes, name);
  if (nodes.length > 0) checkAssigned(activation, state, nodes, object, name, value);
  if (name === 'length' && writeLength(activation, state, known, value)) return;
  for (const address of known.refs) {
    const cell = getCell(activation, state, address);
    if (cell === undefined) continue;
    const setter = findSetter(activation, state, address, cell, name, known);
    if (setter !== undefined) {
      const site = { at: activation.span, argumentSpans: [activation.span], calleeText: name, isConstruct: false };
      activation.run.operations.callValue(activation, state, setter, known, { values: [value], rest: undefined }, site);
    } else {
      const found = findFieldAnnotations(activation, state, address, name);
      const arriving = found === undefined ? value : writeAnnotated(activation, state, found.annotations, value, found.file);
      writeCell(activation, state, address, name, arriving, known.refs.length > 1);
    }
  }
  if (known.refs.length === 0 || known.taints.length > 0) writeShadow(activation, state, object, name, value, nodes);
  if (known.refs.length > 0 || name === wrapperPart) return;
  for (const node of known.nodes.flatMap((each) => expandNode(each))) {
    const { graph } = activation.run;
    if (node.isUnknown || (graph.isEvent(node) && !(graph.isWholeEvent(node) && isPartOfRequest(activation, object)))) continue;
    const key = graph.isEvent(node) ? handedOnKey(name) : `${node.id}.${name}`;
    const known = bakeFacts(value, state);
    if (activation.isRoot) performVariableWrite(activation, state, key, known);
    else activation.effects.push({ kind: 'variable', key, value: known });
  }
}

/** Calls the traps of proxies. Answers whether there are any: what is written then is theirs to say. */
function callWriteTraps(activation: Activation, state: State, object: Value, key: Value, value: Value): boolean {
  let isTrapped = false;
  for (const address of object.refs) {
    const trap = getCell(activation, state, address)?.accessors?.get(writeTrap)?.set;
    if (trap === undefined) continue;
    isTrapped = true;
    const site = { at: activation.span, argumentSpans: [activation.span], calleeText: 'set', isConstruct: false };
    activation.run.operations.callValue(activation, state, trap, object, { values: [key, value, object], rest: undefined }, site);
  }
  return isTrapped;
}

/** Answers the function that is called when the property is written. */
export function findSetter(
  activation: Activation,
  state: State,
  address: Address,
  cell: Cell,
  name: string,
  receiver: Value,
): Value | undefined {
  const own = cell.accessors?.get(name)?.set;
  if (own !== undefined || cell.kind !== 'instance') return own;
  return findClassMember(activation, state, address, cell, name, receiver, 'setter');
}

function writeShadow(activation: Activation, state: State, object: Value, name: string, value: Value, nodes: readonly ApiNode[]): void {
  const shadow = state.shadows.get(object.id) ?? makeCell('object');
  const fields = new Map(shadow.fields);
  if (!fields.has(name)) {
    const before = readProperty(activation, state, object, name);
    if (before.taints.length > 0 && before.refs.length === 0) fields.set(`${replacedField}${name}`, before);
  }
  fields.set(name, value);
  const decides = findDecides(nodes);
  if (decides !== 0) {
    fields.set(decidedField, activation.run.makeConstant(decides | getDecided(shadow)));
    // What was found out is nothing about what it is from now on.
    state.setFact(object.id, (state.facts.get(object.id) ?? 0) & ~decides);
  }
  state.setShadow(object.id, makeCellLike(shadow, { fields }));
  if (value.taints.some(isConfidential)) noteSecretPart(activation, state, object);
}

/** What holds a part onto which a secret was written holds the secret. */
function noteSecretPart({ run }: Activation, state: State, part: Value): void {
  const origin = run.parts.findOrigin(part.id);
  if (origin === undefined) return;
  const shadow = state.shadows.get(origin.base) ?? makeCell('object');
  if (shadow.fields.has(origin.property)) return;
  state.setShadow(origin.base, makeCellLike(shadow, { fields: new Map(shadow.fields).set(origin.property, part) }));
}

/** Notes that properties whose names are not known were written onto a value that is no cell: `Object.assign(entity, body)`. */
export function writeUnnamed(activation: Activation, state: State, object: Value, value: Value, key: Value | undefined): void {
  const shadow = state.shadows.get(object.id) ?? makeCell('object');
  const join = (old: Value | undefined, added: Value, role: string): Value =>
    old === undefined ? added : joinValues(old, added, () => getSiteId(activation, role));
  const rest = join(shadow.rest, value, 'unnamed');
  const keys = key === undefined ? shadow.keys : join(shadow.keys, key, 'key');
  const replaced =
    key === undefined || !isUntrusted(value.taints) ? [] : listWritten(shadow).filter(([name]) => canBeName(activation, state, key, name));
  const fields = new Map([
    ...shadow.fields,
    ...replaced.map(([name, old]) => [name, join(old, readRest(activation, value, name), name)] as const),
  ]);
  state.setShadow(object.id, makeCellLike(shadow, { fields, rest, keys }));
}

/** Does `object[key] = value`. */
export function writeComputed(activation: Activation, state: State, object: Value, key: Value, value: Value): void {
  const constant = findConstant(key);
  if (constant !== undefined) {
    writeProperty(activation, state, object, String(constant.value), value);
    return;
  }
  if (callWriteTraps(activation, state, object, key, value)) return;
  const isWritten = key.constants !== undefined && key.taints.length === 0 && key.refs.length === 0 && key.nodes.length === 0;
  for (const name of isWritten ? key.constants : [])
    for (const address of object.refs) writeCell(activation, state, address, String(name), value, true);
  if (isWritten && key.constants.length > 0) return;
  if (object.keyed !== undefined) checkPollution(activation, state, object, { key, value });
  for (const address of object.refs) writeCell(activation, state, address, undefined, value, true, key);
  if (object.refs.length === 0 && key.taints.length > 0 && !isMadeOfItself(activation, object, key, value))
    writeUnnamed(activation, state, object, value, key);
}
