import { isCertainCaller } from '../access/certain-caller.ts';
import { everyThreat, exposureThreat, getThreatBit } from '../../models/threats.ts';
import { expandNode, getAnyMemberNodes, getElementNodes, getMemberNodes, type ApiNode } from '../binding/api-node.ts';
import { getWhenEmpty, hasClosedKeys, type Cell, type CellKind } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import { listWritten } from '../domain/shadow.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, isUntrusted, reduceTaints, uniteTaints, withThreats } from '../domain/taint.ts';
import {
  findConstant,
  findTruth,
  isBottom,
  makeOptional,
  makeValueLike,
  withTaints,
  type Implications,
  type Value,
} from '../domain/value.ts';
import type { Address, Location, ValueId } from '../domain/identity.ts';
import { tellEntry } from '../access/tell-entry.ts';
import { isIdentity } from '../access/tell-equality.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { anyKey } from './any-key.ts';
import { forgetName, nameSecret } from './confidential-parts.ts';
import { forgetUnnamed } from './forget-unnamed.ts';
import { findClassMember } from './class-members.ts';
import { findFieldAnnotations } from './field-annotations.ts';
import { readAnnotated } from './annotations.ts';
import { addDecided } from './decided-parts.ts';
import { resolveDeclared } from './declared-types.ts';
import { isLeftOut } from './is-left-out.ts';
import { readModuleExport, readModuleExports } from './module-values.ts';
import { makeOpenText } from './text-shape.ts';
import { noteUse } from '../misuse/claims.ts';
import { makeNodeValue } from './make-node-value.ts';
import { makePrototype } from './make-prototype.ts';
import type { Run } from './run.ts';
import { callReadTrap } from './call-read-trap.ts';
import { collectKeyed } from './prototype-keys.ts';
import { readHandedOn } from './handed-on.ts';
import { readOpaque } from './read-opaque.ts';
import { makeUnknownGlobal } from './globals.ts';
import { addEmptiness } from './emptiness.ts';
import { isEnvironment, readSharedProperty } from './shared-property.ts';
import { isString, noteLetters } from './letters.ts';
import { addUnnamed, readRest } from './unnamed-writes.ts';
import { isOneOfObjects, tellMade, type Possibility } from './made-facts.ts';
import { isAnyMadeKnowing, makePossibility, tellByName } from './make-possibility.ts';

/** Joins values that meet at the current instruction; bottom when there is none. */
export function joinAll(activation: Activation, key: string, values: readonly Value[]): Value | undefined {
  const [first] = values;
  return first === undefined || values.length === 1 ? first : joinSeveral(activation, key, first, values);
}

function joinSeveral(activation: Activation, key: string, first: Value, values: readonly Value[]): Value {
  const phi = (): ValueId => getSiteId(activation, key);
  let result = first;
  for (let index = 1; index < values.length; index++) result = joinValues(result, values[index] ?? first, phi);
  return result;
}

/** Numbers, however tainted their owner is. */
const numericProperties: ReadonlySet<string> = new Set(['length', 'byteLength']);

const sizeProperty: Readonly<Partial<Record<CellKind, string>>> = { array: 'length', map: 'size', set: 'size' };

/** A size of nothing tells what holds if the collection is empty. */
function makeSizeImplications(cell: Cell): Implications | undefined {
  const whenEmpty = getWhenEmpty(cell);
  return whenEmpty === 'never' || whenEmpty.length === 0 ? undefined : { whenTrue: [], whenFalse: whenEmpty, test: 'truth' };
}

/** Built-in types whose methods objects of a kind have: `({}).hasOwnProperty.call(o, k)`, `[].slice.call(xs)`. */
const inherited: Readonly<Partial<Record<CellKind, readonly string[]>>> = { object: ['Object'], array: ['Array'], function: ['Function'] };

/** What a property is that nobody wrote. */
const missing: readonly undefined[] = [undefined];

/** Answers the value of `object.name`. */
export function readProperty(activation: Activation, state: State, object: Value, name: string): Value {
  const read = readPart(activation, state, object, name);
  const value = object.implications?.test === 'empty' && name === 'length' ? addEmptiness(activation, state, object, read) : read;
  if (object.declared === undefined) return value;
  const { declared } = resolveDeclared(activation, state, object);
  const annotations = declared?.members?.get(name);
  if (annotations === undefined || declared === undefined) return value;
  const annotated = readAnnotated(activation, state, annotations, value, declared.file);
  // What is said of a method counts when it is called.
  const type = declared.type.kind === 'object' ? declared.type.members.get(name) : undefined;
  return type?.kind === 'function' ? makeValueLike(value, { declared: { type, file: declared.file, annotations } }) : annotated;
}

function readPart(activation: Activation, state: State, object: Value, name: string): Value {
  const shadow = state.shadows.get(object.id);
  const written = shadow?.fields.get(name);
  if (written !== undefined) return written;
  const part = readUnwritten(activation, state, object, name, shadow);
  return shadow?.rest === undefined ? part : addUnnamed(activation, state, object, part, name);
}

function readUnwritten(activation: Activation, state: State, object: Value, name: string, shadow: Cell | undefined): Value {
  const { run } = activation;
  const known = resolveDeclared(activation, state, object);
  const [only] = known.refs;
  if (only !== undefined && known.refs.length === 1 && known.nodes.length === 0 && known.taints.length === 0) {
    const value = readCell(activation, state, only, name, known);
    if (value !== undefined) return value;
    if (isLeftOut(getCell(activation, state, only))) return run.absentValue;
    return run.makeValue({ id: run.parts.getId(object.id, name), constants: missing, declared: findDeclaredMember(known, name) });
  }
  const handed = readHandedOn(activation, known, name);
  if (handed !== undefined) return handed;
  const nodes = getMemberNodes(known.nodes, name);
  // What the program itself writes onto a request is no framework's word.
  const own = nodes.some(tellsIdentity) ? readSharedProperty(activation, known, name) : undefined;
  if (own !== undefined) return own;
  const hasNodesOnly = known.refs.length === 0 && nodes.length > 0;
  const parts: Value[] = hasNodesOnly ? [makeNodeValue(activation, nodes, run.parts.getId(object.id, name))] : [];
  const possibilities: Possibility[] | undefined =
    isOneOfObjects(known) && isAnyMadeKnowing(activation, state, known.refs) ? [] : undefined;
  let isLacking = false;
  for (const address of known.refs) {
    const value = readCell(activation, state, address, name, known);
    if (value === undefined) isLacking = true;
    possibilities?.push(makePossibility(activation, state, address, value));
    if (value !== undefined) parts.push(value);
  }
  if (nodes.length > 0 && !hasNodesOnly) parts.push(makeNodeValue(activation, nodes, run.parts.getId(object.id, name)));
  const isPrimitiveOnly = known.constants !== undefined && known.constants.length > 0 && known.taints.length === 0;
  const isChosen = parts.length > 0 && isIdentity(known);
  if (known.taints.length > 0 && !nodes.some(hasSource) && !isChosen) {
    parts.push(
      numericProperties.has(name)
        ? readCount(run, known, run.parts.getId(object.id, name))
        : leaveUnchecked(state, run, known, removeThreats(readOpaque(activation, known, name), nodes, getLocation(activation))),
    );
  }
  // The environment is the program's own, and what it writes there it reads again.
  const kept = known.taints.length > 0 && isEnvironment(activation, known) ? readSharedProperty(activation, known, name) : undefined;
  if (kept !== undefined) parts.push(kept);
  if (parts.length === 0) {
    const text = name === 'length' ? findConstant(known)?.value : undefined;
    if (typeof text === 'string') return run.makeConstant(text.length);
    const shared = readSharedProperty(activation, known, name);
    if (shared !== undefined) return shared;
    if (known.nodes.length === 1 && known.nodes[0] === run.graph.findPackage('global'))
      return makeUnknownGlobal(activation, name, run.parts.getId(object.id, name));
    const unknown = run.makeValue({
      id: run.parts.getId(object.id, name),
      constants: isPrimitiveOnly || known.refs.length > 0 ? missing : undefined,
      declared: findDeclaredMember(known, name),
    });
    return nameSecret(activation, known, name, unknown);
  }
  // What one of several objects lacks is not there for certain.
  if (isLacking && parts.every((part) => findTruth(part) === true || isCertainCaller(run, part))) parts.push(run.undefinedValue);
  const read = joinAll(activation, `get ${name}`, parts) ?? run.undefinedValue;
  const told = possibilities === undefined ? undefined : tellMade(possibilities);
  const all = told === undefined ? read : makeValueLike(read, { implications: told });
  const joined = isChosen ? addCaller(all, known) : all;
  const [first] = parts;
  if (known.refs.length > 1 && all.constants !== undefined && all.constants.length > 0 && all.taints.length === 0)
    run.rowFields.set(all.id, { row: object.id, name });
  // However often it is read, it is one value.
  const isOne = first !== undefined && joined.id !== first.id && haveOneId(parts, first.id);
  const part = isOne ? makeValueLike(joined, { id: first.id }) : joined;
  const named = nodes.some(isNoSecret) ? part : nameSecret(activation, known, name, part);
  const settled =
    shadow === undefined && (known.refs.length === 0 || nodes.length === 0) ? named : addDecided(activation, state, known, named, nodes);
  if (nodes.length > 0 && isUntrusted(settled.taints)) describePart(run, settled, known, nodes);
  return settled;
}

/** What a check of all values of an object excludes, no part of it poses. */
function leaveUnchecked(state: State, run: Run, whole: Value, part: Value): Value {
  if (state.facts.isEmpty()) return part;
  const any = run.parts.findId(whole.id, '[]');
  const excludes = any === undefined ? undefined : state.facts.get(any);
  if (excludes === undefined) return part;
  return withTaints(
    part,
    part.taints.flatMap((taint) => {
      const threats = taint.threats & ~excludes;
      return threats === 0 ? [] : threats === taint.threats ? taint : withThreats(taint, threats);
    }),
  );
}

function tellsIdentity({ source }: ApiNode): boolean {
  return source?.trust === 'identity';
}

function haveOneId(parts: readonly Value[], id: ValueId): boolean {
  for (const part of parts) if (part.id !== id) return false;
  return true;
}

/** A number tells nothing but how much there is: of what was found for the caller, whether something was. */
function readCount(run: Run, whole: Value, id: ValueId): Value {
  const count = run.makeValue({ id });
  return isIdentity(whole) ? addCaller(count, whole) : count;
}

/** Remembers what rows say of the property: its beginning, and what a check of it will tell of its owner. */
function describePart(run: Run, part: Value, owner: Value, nodes: readonly ApiNode[]): void {
  let threats = 0;
  for (const node of nodes.flatMap((each) => expandNode(each))) {
    threats |= node.tells;
    if (node.isHost) run.texts.hosts.add(part.id);
    if (node.starts !== undefined) run.texts.shapes.set(part.id, makeOpenText(node.starts));
  }
  if (threats !== 0 && part.id !== owner.id) run.told.set(part.id, { value: owner.id, threats });
}

/** Takes away what rows say that the property cannot hold. */
function removeThreats(value: Value, nodes: readonly ApiNode[], at: Location): Value {
  if (nodes.length === 0) return value;
  let removes = 0;
  for (const node of nodes) for (const each of expandNode(node)) removes |= each.removes;
  if (removes === 0) return value;
  const taints = reduceTaints(value.taints, removes, at);
  return withTaints(value, taints);
}

/** Rows can say of a part that it is no secret, whatever it is called. */
function isNoSecret(node: ApiNode): boolean {
  return expandNode(node).some(({ removes }) => (removes & exposureThreat) !== 0);
}

/** Rows that say who chooses a part decide; a part that is merely named is as tainted as the whole. */
function hasSource(node: ApiNode): boolean {
  return expandNode(node).some((each) => each.source !== undefined);
}

function findDeclaredMember({ declared }: Value, name: string): Value['declared'] {
  if (declared === undefined) return undefined;
  const { type, file } = declared;
  const isElement = type.kind === 'array' && /^\d+$/u.test(name);
  const part = isElement ? type.element : type.kind === 'object' ? (type.members.get(name) ?? type.rest) : undefined;
  return part === undefined ? undefined : { type: part, file };
}

/** The type of what is under any key. */
function findDeclaredElement({ declared }: Value): Value['declared'] {
  const type = declared?.type.kind === 'array' ? declared.type.element : declared?.type.kind === 'object' ? declared.type.rest : undefined;
  return declared === undefined || type === undefined ? undefined : { type, file: declared.file };
}

function readCell(activation: Activation, state: State, address: Address, name: string, receiver: Value): Value | undefined {
  const value = readUnannotated(activation, state, address, name, receiver);
  const found = findFieldAnnotations(activation, state, address, name);
  if (found === undefined) return value;
  const given = value ?? activation.run.makeValue({ id: activation.run.parts.getId(receiver.id, name), constants: missing });
  return readAnnotated(activation, state, found.annotations, given, found.file);
}

function readUnannotated(activation: Activation, state: State, address: Address, name: string, receiver: Value): Value | undefined {
  const { run } = activation;
  let current: Address | undefined = address;
  for (let depth = 0; current !== undefined && depth < 12; depth++) {
    const cell = getCell(activation, state, current);
    if (cell === undefined) return undefined;
    const accessor = cell.accessors?.get(name);
    if (accessor?.get !== undefined) return callAccessor(activation, state, accessor.get, receiver);
    const field = cell.fields.get(name);
    if (field !== undefined)
      return cell.isShared && cell.rest !== undefined && cell.kind !== 'object'
        ? joinValues(field, cell.rest, () => getSiteId(activation, `f${name}`))
        : field;
    if (cell.kind === 'module') return readModuleExport(activation, current, name);
    const member = findClassMember(activation, state, current, cell, name, receiver);
    if (member !== undefined) return member;
    if (cell.rest !== undefined && cell.kind !== 'map' && cell.kind !== 'set' && !(cell.kind === 'array' && !/^\d+$/u.test(name))) {
      const part = readRest(activation, cell.rest, name);
      return cell.kind === 'array' && (name !== '0' || getWhenEmpty(cell) !== 'never') ? makeOptional(part) : part;
    }
    const nodes = getMemberNodes(cell.nodes, name);
    if (nodes.length > 0) return makeNodeValue(activation, nodes, run.parts.getId(receiver.id, name));
    if (cell.kind === 'array' && name === 'length' && cell.length !== undefined) return run.makeConstant(cell.length);
    if (name === sizeProperty[cell.kind])
      return run.makeValue({ id: run.parts.getId(receiver.id, name), implications: makeSizeImplications(cell) });
    if (cell.kind === 'function' && name === 'prototype') return makePrototype(activation, state, current, cell);
    const types = cell.prototype === undefined ? inherited[cell.kind] : undefined;
    const methods = types === undefined ? [] : run.graph.findMethods(types, name);
    if (methods.length > 0) return makeNodeValue(activation, methods, run.parts.getId(receiver.id, name));
    current = cell.prototype === undefined || getCell(activation, state, cell.prototype)?.kind === 'class' ? undefined : cell.prototype;
  }
  return undefined;
}

function callAccessor(activation: Activation, state: State, getter: Value, receiver: Value): Value | undefined {
  const site = { at: activation.span, argumentSpans: [], calleeText: 'get', isConstruct: false };
  return activation.run.operations.callValue(activation, state, getter, receiver, { values: [], rest: undefined }, site);
}

const lookupExcludes = everyThreat & ~getThreatBit('prototype');

/** Answers the value of `object[key]`. */
export function readComputed(activation: Activation, state: State, object: Value, key: Value): Value {
  if (key.taints.length > 0 && object.refs.length > 0) noteUse(activation, state, key.taints);
  const read = readKeyed(activation, state, object, key);
  const keyed = collectKeyed(activation, state, object, key);
  if (keyed.length === 0) return read;
  const id = activation.run.parts.getId(object.id, `[${key.id}]`);
  return makeValueLike(read, { keyed: keyed.map((taint) => extendTaint(taint, id, { note: 'read' })) });
}

function readKeyed(activation: Activation, state: State, object: Value, key: Value): Value {
  const { run } = activation;
  const constant = findConstant(key);
  if (constant !== undefined) {
    const name = String(constant.value);
    const read = readProperty(activation, state, object, name);
    if (run.rowFields.has(key.id)) run.namedReads.set(read.id, { key: key.id, names: [name], parts: [read.id] });
    return read;
  }
  if (key.constants !== undefined && key.constants.length > 0 && key.taints.length === 0 && key.refs.length === 0) {
    const parts = key.constants.map((each) => forgetName(readProperty(activation, state, object, String(each))));
    const read = tellByName(key, parts, joinAll(activation, 'get', parts) ?? run.undefinedValue);
    if (read.taints.length > 0)
      run.namedReads.set(read.id, { key: key.id, names: key.constants.map(String), parts: parts.map((part) => part.id) });
    return read;
  }
  const known = resolveDeclared(activation, state, object);
  const id = run.parts.getId(object.id, `[${key.id}]`);
  const parts: Value[] = [];
  let isClosed = known.refs.length > 0 && known.taints.length === 0 && known.nodes.length === 0;
  const cells: Cell[] = [];
  for (const address of known.refs) {
    const cell = getCell(activation, state, address);
    if (cell === undefined) continue;
    cells.push(cell);
    if (!hasClosedKeys(cell) || cell.kind === 'array') isClosed = false;
    parts.push(...getFields(activation, address, cell).values());
    if (cell.rest !== undefined) parts.push(cell.rest);
    const trapped = callReadTrap(activation, state, cell, known, key);
    if (trapped !== undefined) parts.push(trapped);
    for (const accessor of cell.accessors?.values() ?? []) {
      const value = accessor.get === undefined ? undefined : callAccessor(activation, state, accessor.get, known);
      if (value !== undefined) parts.push(value);
    }
    if (cell.kind === 'instance') parts.push(...collectMethods(activation, state, address, cell, known));
  }
  const shadow = state.shadows.get(object.id);
  if (shadow !== undefined) for (const [, written] of listWritten(shadow)) parts.push(written);
  const nodes = getAnyMemberNodes(known.nodes);
  if (nodes.length > 0) parts.push(makeNodeValue(activation, nodes, id));
  if (known.taints.length > 0 && !nodes.some(hasSource)) parts.push(readOpaque(activation, known, `[${key.id}]`, '[]'));
  // A key that is not known may be one that is not there.
  if (known.refs.length > 0) parts.push(run.undefinedValue);
  const found =
    parts.length === 0
      ? run.makeValue({ id, declared: findDeclaredElement(known) })
      : (joinAll(activation, 'get[]', parts) ?? run.undefinedValue);
  if (found.taints.length > 0 && run.parts.findId(object.id, anyKey) === key.id)
    run.namedReads.set(found.id, { key: key.id, names: [], parts: parts.map((part) => part.id) });
  if (found.taints.length > 0 && known.refs.length === 0 && isString(known)) noteLetters(run, object, found);
  const joined = isIdentity(key) ? addCaller(found, key) : found;
  if (key.taints.length === 0) return joined;
  const told = [...(isClosed ? [{ value: key.id, excludes: lookupExcludes }] : []), ...tellEntry(activation, cells, key)];
  return told.length === 0 ? joined : makeValueLike(joined, { implications: { whenTrue: told, whenFalse: [], test: 'truth' } });
}

/** What is kept under the caller's identity or role is his. */
function addCaller(found: Value, key: Value): Value {
  const own = key.taints.map((taint) => extendTaint(taint, found.id, { note: 'read', removes: everyThreat }));
  return makeValueLike(found, { taints: uniteTaints(found.taints, own) });
}

/** Answers the entry of a map, set or keyed collection under a key; entries are no properties. */
export function readEntry(activation: Activation, state: State, object: Value, key: Value): Value {
  if (key.taints.length > 0 && object.refs.length > 0) noteUse(activation, state, key.taints);
  const { run } = activation;
  const names = key.taints.length + key.refs.length + key.nodes.length === 0 ? (key.constants ?? []).map(String) : [];
  const cells = object.refs.map((ref) => getCell(activation, state, ref));
  const isKeyed =
    cells.length > 0 &&
    cells.every((cell) => cell?.kind === 'map' || cell?.kind === 'set' || (cell?.kind === 'object' && object.nodes.length > 0));
  const [name] = names;
  if (name === undefined || !isKeyed) return readKeyed(activation, state, object, key);
  const parts = cells.flatMap((cell) =>
    names.flatMap((each) => cell?.fields.get(each) ?? (cell?.rest === undefined ? [] : readRest(activation, cell.rest, each))),
  );
  return joinAll(activation, 'entry', parts) ?? (object.taints.length > 0 ? readOpaque(activation, object, name) : run.undefinedValue);
}

function collectMethods(activation: Activation, state: State, address: Address, cell: Cell, receiver: Value): readonly Value[] {
  const owner = cell.prototype === undefined ? undefined : getCell(activation, state, cell.prototype);
  const values: Value[] = [];
  for (const member of owner?.classInfo?.declaration.members ?? []) {
    if (member.kind !== 'method' || member.isStatic || !('name' in member.key)) continue;
    const value = findClassMember(activation, state, address, cell, member.key.name, receiver);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** Answers the named parts of a cell; what a module exports are those of its namespace object. */
export function getFields(activation: Activation, address: Address, cell: Cell): Cell['fields'] {
  return cell.kind === 'module' ? readModuleExports(activation, address) : cell.fields;
}

/** Answers the values of which each element of the arrays is one. */
export function listElements(activation: Activation, state: State, { refs }: Value): readonly Value[] {
  return refs.flatMap((address) => {
    const cell = getCell(activation, state, address);
    if (cell?.kind !== 'array') return [];
    const named = [...cell.fields].flatMap(([name, value]) => (/^\d+$/u.test(name) ? [value] : []));
    return cell.rest === undefined ? named : [...named, cell.rest];
  });
}

/** Answers any element of a collection: what `for…of`, array callbacks and spreads see. */
export function readElement(activation: Activation, state: State, object: Value): Value {
  const { run } = activation;
  const known = resolveDeclared(activation, state, object);
  const parts: Value[] = [];
  for (const address of known.refs) {
    const cell = getCell(activation, state, address);
    if (cell === undefined) continue;
    if (cell.kind === 'map') {
      parts.push(...cell.fields.values());
    } else if (cell.kind === 'array' || cell.kind === 'set' || cell.kind === 'object') {
      for (const [name, value] of cell.fields)
        if (cell.kind === 'array' ? /^\d+$/u.test(name) : !name.startsWith('%'))
          parts.push(cell.kind === 'array' ? value : forgetUnnamed(activation, value));
    } else if (cell.kind === 'module') {
      parts.push(...getFields(activation, address, cell).values());
    } else if (cell.kind === 'instance') {
      const nodes = getElementNodes(cell.nodes);
      if (nodes.length > 0) parts.push(makeNodeValue(activation, nodes, run.parts.getId(object.id, '[]')));
    }
    if (cell.rest !== undefined) parts.push(cell.rest);
  }
  const elementNodes = getElementNodes(known.nodes);
  const nodes = elementNodes.length > 0 ? elementNodes : getAnyMemberNodes(known.nodes).filter((node) => !node.isUnknown);
  const id = run.parts.getId(object.id, '[]');
  if (nodes.length > 0) parts.push(makeNodeValue(activation, nodes, id));
  if (known.taints.length > 0 && !nodes.some(hasSource)) {
    run.lists.elementIds.set(object.id, id);
    parts.push(readOpaque(activation, known, '[]'));
    const shadow = state.shadows.get(object.id);
    if (shadow !== undefined) for (const [, written] of listWritten(shadow)) parts.push(written);
  }
  const real = parts.filter((part) => !isBottom(part));
  if (real.length === 0) {
    return run.makeValue({ id, declared: findDeclaredElement(known) });
  }
  const joined = joinAll(activation, 'element', real) ?? run.undefinedValue;
  if (known.refs.length > 0 && known.taints.length === 0) run.lists.elementIds.set(object.id, joined.id);
  if (known.refs.length === 0 && known.taints.length > 0 && isString(known)) noteLetters(run, object, joined);
  return joined;
}
