import { dropAlternatives } from '../access/is-alternative.ts';
import { listContents, setContents } from '../domain/array-contents.ts';
import type { Accessor, Cell, CellKind, ClassInfo, Closure, Resolver } from '../domain/cell.ts';
import { makeCell } from '../domain/cell.ts';
import { computeEffectiveThreats, State } from '../domain/state.ts';
import { getNature, isOwn, natures, uniteTaints, type InputRoot, type Nature, type Taint } from '../domain/taint.ts';
import { makeTrail } from '../domain/trail.ts';
import { sortRefs } from '../domain/unite-lists.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { everyThreat, exposureThreat, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import { getCell, type Activation, type Arguments } from '../interpreter/activation.ts';
import { Numbering } from '../../util/numbering.ts';
import { encodeAlternatives } from './encode-alternatives.ts';
import { encodeTextFacts } from './encode-text-facts.ts';
import type { EncodedCall, EncodedInput } from './encoded-call.ts';
import { findInputPart, toldParts, type InputPart } from './input-part.ts';
import { makePlain } from './plain-value.ts';
import { addDescription, addNodes, type KeyPart } from './summary-key.ts';
import { tellsAnything, ToldInputs } from './told-inputs.ts';
import { findOuterCall, maximumDepthOfRecursion, maximumObjectsOfRecursion, maximumStalled, Recursion } from './recursion.ts';

const none: readonly never[] = [];

const keyThreat = getThreatBit('prototype');

/** What recursions build. */
const builtKinds: ReadonlySet<CellKind> = new Set(['object', 'array', 'map', 'set']);

const maximumCells = 400;
const maximumDepth = 14;

/**
 * Renames everything that a call passes in: identities and cells get numbers in the order in which a walk from arguments, `this` and
 * the closure's frames meets them, taint becomes one symbol per value. What the callee cannot reach is left out, so that calls which
 * differ only there share a summary.
 */
export function encodeCall(activation: Activation, state: State, closure: Closure, receiver: Value, args: Arguments): EncodedCall {
  const outer = findOuterCall(activation.run, closure.function.id);
  if (outer === undefined) return new InputEncoder(activation, state, undefined, maximumDepth).encode(closure, receiver, args);
  const call = new InputEncoder(activation, state, new Recursion(outer), maximumDepth).encode(closure, receiver, args);
  if (call.stalled < maximumStalled) return call;
  return new InputEncoder(activation, state, new Recursion(outer), maximumDepthOfRecursion).encode(closure, receiver, args);
}

class InputEncoder {
  private readonly key: KeyPart[] = [];
  private readonly inputs: EncodedInput[] = [];
  private readonly inputIds = new Numbering<ValueId>();
  /** Values met so far and, by their numbers, what the callee gets for them. */
  private readonly values = new Numbering<Value>();
  private readonly formals: Value[] = [];
  private readonly addresses = new Numbering<Address>([0]);
  /** By the callee's addresses: how far from the arguments, and through which one they are reached. */
  private readonly depths: number[] = [0];
  private readonly reachedBy: (number | undefined)[] = [undefined];
  /** The inputs that are nothing but the object at an address. */
  private readonly owners: (number | undefined)[] = [undefined];
  private readonly told: ToldInputs;
  /** Addresses of objects of which a value is one: which of them tells what was known where that was made. */
  private readonly alternatives = new Set<Address>();
  /** How many addresses have their cells. */
  private position = 1;
  private readonly callee = State.empty();
  private argument: number | undefined = undefined;
  private depth = 0;
  private readonly activation: Activation;
  private readonly state: State;
  private readonly recursion: Recursion | undefined;
  private readonly maximumDepth: number;

  constructor(activation: Activation, state: State, recursion: Recursion | undefined, limit: number) {
    this.activation = activation;
    this.state = state;
    this.recursion = recursion;
    this.maximumDepth = limit;
    this.told = new ToldInputs(activation.run, this.key);
  }

  encode(closure: Closure, receiver: Value, args: Arguments): EncodedCall {
    const values: Value[] = [];
    for (const value of args.values) {
      this.argument = values.length;
      this.key.push(',');
      values.push(this.encodeValue(value));
    }
    this.argument = args.rest === undefined ? undefined : args.values.length;
    this.key.push('|');
    const rest = args.rest === undefined ? undefined : this.encodeValue(args.rest);
    this.argument = undefined;
    this.key.push('|this');
    const thisValue = this.encodeValue(receiver);
    const formalClosure = this.encodeClosure(closure);
    this.drain();
    this.told.encode(
      (id) => this.findPart(id),
      (part) => this.getFormalPart(part),
    );
    encodeAlternatives(this.activation.run, this.inputs, this.key, (id) => {
      const part = this.findPart(id);
      this.key.push(part?.input, part?.path.join('.'));
      return part === undefined ? none : [this.getFormalPart(part)];
    });
    this.encodeKnowledge();
    return {
      key: this.key,
      progress: this.recursion?.progress ?? 0,
      stalled: this.recursion?.stalled ?? 0,
      inputs: this.inputs,
      arguments: { values, rest },
      thisValue,
      closure: formalClosure,
      state: this.callee,
      addresses: this.addresses.items,
    };
  }

  /** Encodes the cells of all addresses met. */
  private drain(): void {
    for (; this.position < this.addresses.size; this.position++) {
      const formal = this.position;
      this.argument = this.reachedBy[formal];
      this.depth = this.depths[formal] ?? 0;
      const cell = this.state.getLocalCell(this.addresses.items[formal] ?? 0);
      this.key.push(';', formal);
      this.callee.setLocalCell(
        formal,
        cell === undefined ? makeCell('object') : this.encodeCell(cell, this.owners[formal], this.alternatives.has(formal)),
      );
    }
  }

  private encodeAddress(address: Address): Address {
    if (address <= 0) return address;
    const known = this.addresses.find(address);
    if (known > 0) return known;
    this.depths.push(this.depth + 1);
    this.reachedBy.push(this.argument);
    return this.addresses.add(address);
  }

  private encodeRefs(refs: readonly Address[]): readonly Address[] {
    const [first] = refs;
    if (first === undefined) return refs;
    if (this.depth >= this.maximumDepth || this.addresses.size > maximumCells) {
      const known = refs.filter((ref) => ref < 0 || this.addresses.find(ref) > 0);
      if (known.length < refs.length) this.activation.run.approximations.add('an object structure is too deep to follow');
      return known.map((ref) => this.encodeAddress(ref)).sort((a, b) => a - b);
    }
    if (refs.length > 1) {
      const formals = this.chooseRefs(refs).map((ref) => this.encodeAddress(ref));
      for (const formal of formals) this.alternatives.add(formal);
      return sortRefs(formals);
    }
    const formal = this.encodeAddress(first);
    return formal === first ? refs : [formal];
  }

  /** Deep inside a recursion that builds objects a few of them, the outermost, stand for all that were built. */
  private chooseRefs(refs: readonly Address[]): readonly Address[] {
    if (this.maximumDepth !== maximumDepthOfRecursion || refs.length <= maximumObjectsOfRecursion) return refs;
    let count = 0;
    return refs.filter((ref) => {
      const cell = ref < 0 ? undefined : this.state.getLocalCell(ref);
      return cell === undefined || !builtKinds.has(cell.kind) || count++ < maximumObjectsOfRecursion;
    });
  }

  private encodeValue(original: Value): Value {
    const { absentValue } = this.activation.run;
    if (original.id === absentValue.id) {
      this.key.push('absent');
      return absentValue;
    }
    const value = this.recursion === undefined ? original : this.widen(original, this.recursion);
    const number = this.values.find(value);
    if (number !== -1) return this.encodeAgain(value, this.formals[number] ?? value);
    let threats: ThreatSet = 0;
    let nature: Nature = 0;
    for (const taint of value.taints) {
      const left = computeEffectiveThreats(taint, this.state);
      threats |= left;
      if (left !== 0) nature |= getNature(taint);
      // What was compared with the caller's own is the caller's own.
      if (isOwn(taint, left)) {
        threats |= exposureThreat;
        nature |= natures.identity;
      }
    }
    nature = dropAlternatives(this.activation.run, this.state, value.taints, nature);
    const isPlain =
      threats === 0 &&
      value.refs.length === 0 &&
      value.nodes.length === 0 &&
      value.constants !== undefined &&
      value.keyed === undefined &&
      !tellsAnything(value.implications);
    const formal = isPlain ? makePlain(value) : this.makeFormal(value, threats, nature);
    addDescription(formal, this.key);
    this.values.add(value);
    this.formals.push(formal);
    return formal;
  }

  private widen(value: Value, recursion: Recursion): Value {
    const [ref] = value.refs;
    if (ref !== undefined && getCell(this.activation, this.state, ref)?.kind === 'function') recursion.countFunction();
    return recursion.widen(value);
  }

  private encodeAgain(value: Value, formal: Value): Value {
    this.key.push('=', this.inputIds.find(value.id));
    if (formal.taints.length === 0) addDescription(formal, this.key);
    return formal;
  }

  private makeFormal(value: Value, threats: ThreatSet, nature: Nature): Value {
    const { run } = this.activation;
    const known = this.inputIds.find(value.id);
    const part = known === -1 ? this.findPart(value.id) : undefined;
    const index = known === -1 ? this.inputIds.add(value.id) : known;
    const id = this.inputs[index]?.formal.id ?? (part === undefined ? run.makeId() : this.getFormalPart(part));
    if (part !== undefined) this.key.push('of', part.input, part.path.join('.'));
    const formal: Value = {
      id,
      taints: threats === 0 ? none : [makeInputTaint({ kind: 'input', index, isTraced: run.options.isTraced, nature }, id, threats)],
      refs: this.encodeRefs(value.refs),
      nodes: value.nodes,
      constants: value.constants,
      implications: value.implications === undefined ? undefined : this.told.add(id, value.implications),
      pending: undefined,
      declared: value.declared,
      typeofValue: undefined,
      isText: value.isText,
      keyed:
        value.keyed === undefined
          ? undefined
          : [makeInputTaint({ kind: 'input', index, isTraced: run.options.isTraced, nature: natures.request }, id, keyThreat)],
    };
    if (known === -1) this.inputs.push({ actual: value, taints: value.taints, formal, argument: this.argument });
    else if (threats !== 0) this.addTaints(index, value);
    const [ref] = formal.refs;
    if (ref !== undefined && ref > 0 && formal.refs.length === 1) this.owners[ref] ??= index;
    const isStructure = run.structures.has(value.id);
    if (isStructure) run.structures.add(id);
    // Of which text it is a keyed digest is the caller's to know.
    const isProof = run.callers.proofs.has(value.id);
    if (isProof) run.callers.proofs.set(id, run.parts.getId(id, toldParts.whenSent));
    this.key.push('#', index, threats, nature, isStructure, isProof, ...encodeTextFacts(run, value, id, threats));
    return formal;
  }

  /** The same value may pose less where it passed a check: what it poses where it passed none counts too. */
  private addTaints(index: number, { taints }: Value): void {
    const input = this.inputs[index];
    if (input === undefined || input.taints === taints) return;
    this.inputs[index] = { ...input, taints: uniteTaints(input.taints, taints) };
  }

  private encodeClosure(closure: Closure): Closure {
    this.key.push('{', closure.function.id, closure.isArrow);
    const frames = this.encodeFrames(closure.frames);
    const boundThis = closure.boundThis === undefined ? undefined : this.encodeValue(closure.boundThis);
    const boundArguments =
      closure.boundArguments.length === 0 ? closure.boundArguments : closure.boundArguments.map((value) => this.encodeValue(value));
    const home = closure.home === undefined ? undefined : this.encodeAddress(closure.home);
    this.key.push('h', home, '}');
    const isSame = frames === closure.frames && boundThis === closure.boundThis && home === closure.home && boundArguments.length === 0;
    return isSame ? closure : { function: closure.function, isArrow: closure.isArrow, frames, boundThis, boundArguments, home };
  }

  private encodeFrames(frames: ReadonlyMap<string, Address>): ReadonlyMap<string, Address> {
    if (frames.size === 0) return frames;
    const formal = new Map<string, Address>();
    let isSame = true;
    for (const [owner, address] of frames) {
      const next = this.encodeAddress(address);
      isSame &&= next === address;
      formal.set(owner, next);
      this.key.push('f', next);
    }
    return isSame ? frames : formal;
  }

  private encodeCell(cell: Cell, owner?: number, isOneOfSeveral = false): Cell {
    this.activation.run.spend(1 + cell.fields.size);
    // Deep inside a recursion an object stands for those of all depths.
    const isShared = cell.isShared || this.maximumDepth === maximumDepthOfRecursion;
    this.key.push(cell.kind, isShared, cell.length);
    const fields = this.encodeFields(cell.fields);
    const accessors = cell.accessors === undefined ? undefined : this.encodeAccessors(cell.accessors);
    if (cell.pattern !== undefined) this.key.push('/', cell.pattern.source, cell.pattern.flags);
    addNodes(cell.nodes, this.key);
    const prototype = cell.prototype === undefined ? undefined : this.encodeAddress(cell.prototype);
    this.key.push('p', prototype);
    const whenEmpty = this.encodeWhenEmpty(cell, owner);
    const encoded: Cell = {
      kind: cell.kind,
      fields,
      rest: this.encodeOptional('r', cell.rest),
      keys: this.encodeOptional('k', cell.keys),
      isShared,
      closure: cell.closure === undefined ? undefined : this.encodeClosure(cell.closure),
      resolver: cell.resolver === undefined ? undefined : this.encodeResolver(cell.resolver),
      classInfo: cell.classInfo === undefined ? undefined : this.encodeClass(cell.classInfo),
      prototype,
      accessors,
      pattern: cell.pattern,
      nodes: cell.nodes,
      length: cell.length,
      whenEmpty,
      made: isOneOfSeveral && cell.made !== undefined ? this.told.addMade(cell.made) : undefined,
      written: cell.written,
    };
    if (cell.kind === 'array' && cell.length === undefined) this.encodeContents(cell, encoded);
    return encoded;
  }

  /** What an empty input tells is the caller's to know. */
  private encodeWhenEmpty({ whenEmpty }: Cell, owner: number | undefined): Cell['whenEmpty'] {
    if (whenEmpty === 'never') this.key.push('e');
    if (whenEmpty === undefined || whenEmpty === 'never') return whenEmpty;
    const input = owner === undefined ? undefined : this.inputs[owner];
    if (owner === undefined || input === undefined || whenEmpty.length === 0) return undefined;
    this.key.push('E', owner);
    this.inputs[owner] = { ...input, whenEmpty };
    return [{ value: this.activation.run.parts.getId(input.formal.id, toldParts.whenEmpty), excludes: everyThreat }];
  }

  /** Answers the same map when nothing in it changes. */
  private encodeFields(fields: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    let encoded: Map<string, Value> | undefined;
    for (const [name, value] of fields) {
      this.key.push(',', name);
      const next = this.encodeValue(value);
      if (next !== value) encoded ??= copyBefore(fields, name);
      encoded?.set(name, next);
    }
    return encoded ?? fields;
  }

  private encodeAccessors(accessors: ReadonlyMap<string, Accessor>): ReadonlyMap<string, Accessor> {
    const encoded = new Map<string, Accessor>();
    for (const [name, each] of accessors) {
      this.key.push('a', name);
      encoded.set(name, { get: this.encodeOptional('g', each.get), set: this.encodeOptional('s', each.set) });
    }
    return encoded;
  }

  private encodeResolver(resolver: Resolver): Resolver {
    this.key.push(resolver.name, resolver.argument, resolver.place?.file, resolver.place?.span.start);
    return { ...resolver, promise: this.encodeValue(resolver.promise) };
  }

  private encodeClass(info: ClassInfo): ClassInfo {
    const { declaration } = info;
    const frames = this.encodeFrames(info.frames);
    if (info.superclass !== undefined) this.key.push(declaration.id);
    return { declaration, frames, superclass: this.encodeOptional('c', info.superclass) };
  }

  private encodeOptional(mark: string, value: Value | undefined): Value | undefined {
    if (value === undefined) return undefined;
    this.key.push(mark);
    return this.encodeValue(value);
  }

  private encodeContents(cell: Cell, encoded: Cell): void {
    const contents = listContents(cell)?.map((content) => {
      this.key.push('[');
      return content.map((value) => this.encodeValue(value));
    });
    setContents(encoded, contents);
  }

  /** Checks made so far and properties written onto opaque values, as far as they concern parts of the inputs. */
  private encodeKnowledge(): void {
    const { facts: known, shadows } = this.state;
    if (this.inputs.length === 0 || (known.isEmpty() && shadows.isEmpty())) return;
    const facts: string[] = [];
    known.each((excludes, id) => {
      const part = this.findInnerPart(id);
      if (part === undefined) return;
      this.callee.addFact(this.getFormalPart(part), excludes);
      facts.push(`!${part.input}.${part.path.join('.')}=${excludes}`);
    });
    this.key.push(...facts.sort());
    shadows.each((cell, id) => {
      const part = this.findPart(id);
      if (part === undefined) return;
      this.key.push('~', part.input, part.path.join('.'));
      this.callee.setShadow(this.getFormalPart(part), this.encodeCell(cell));
      this.drain();
    });
  }

  /** An input's own threats are known from its symbol; it can be a part of another input as well. */
  private findInnerPart(id: ValueId): InputPart | undefined {
    const part = this.findPart(id);
    if (part === undefined || part.path.length > 0) return part;
    const structure = this.activation.run.parts.findOrigin(id);
    const outer = structure === undefined ? undefined : this.findPart(structure.base);
    return structure === undefined || outer === undefined ? undefined : { input: outer.input, path: [...outer.path, structure.property] };
  }

  private findPart(id: ValueId): InputPart | undefined {
    return findInputPart(this.activation.run, id, this.inputIds);
  }

  private getFormalPart(part: InputPart): ValueId {
    let id = this.inputs[part.input]?.formal.id ?? 0;
    for (const name of part.path) id = this.activation.run.parts.getId(id, name);
    return id;
  }
}

function makeInputTaint(root: InputRoot, id: ValueId, threats: ThreatSet): Taint {
  return { root, path: none, isDirect: true, threats, encoded: everyThreat, trail: makeTrail(id, undefined), lookup: undefined };
}

function copyBefore(fields: ReadonlyMap<string, Value>, end: string): Map<string, Value> {
  const copy = new Map<string, Value>();
  for (const [name, value] of fields) {
    if (name === end) break;
    copy.set(name, value);
  }
  return copy;
}
