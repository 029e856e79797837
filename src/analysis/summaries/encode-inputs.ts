import { listContents, setContents } from '../domain/array-contents.ts';
import type { Cell, Closure } from '../domain/cell.ts';
import { makeCell } from '../domain/cell.ts';
import { computeEffectiveThreats, State } from '../domain/state.ts';
import { makeTrail, type Address, type Taint, type Value, type ValueId } from '../domain/value.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { Activation, Arguments } from '../interpreter/activation.ts';
import type { InputPart } from './summary.ts';

/** One symbolic input and what it stands for at this call. */
export interface EncodedInput {
  readonly actual: Value;
  readonly formal: Value;
  /** Index of the argument through which it came; absent: `this` or the closure. */
  readonly argument: number | undefined;
}

/** A call's inputs in canonical form: equal keys mean that one summary serves both calls. */
export interface EncodedCall {
  readonly key: string;
  readonly inputs: readonly EncodedInput[];
  readonly arguments: Arguments;
  readonly thisValue: Value;
  readonly closure: Closure;
  readonly state: State;
  /** Caller's address by callee's address (1…n); index 0 is unused. */
  readonly addresses: readonly Address[];
}

const maximumCells = 400;
const maximumDepth = 14;

/**
 * Renames everything that a call passes in: identities and cells get numbers in the order in which a walk from arguments, `this` and
 * the closure's frames meets them, taint becomes one symbol per value. What the callee cannot reach is left out, so that calls which
 * differ only there share a summary.
 */
export function encodeCall(activation: Activation, state: State, closure: Closure, receiver: Value, args: Arguments): EncodedCall {
  return new InputEncoder(activation, state).encode(closure, receiver, args);
}

class InputEncoder {
  private readonly parts: string[] = [];
  private readonly inputs: EncodedInput[] = [];
  private readonly inputIndexes = new Map<ValueId, number>();
  private readonly formals = new Map<Value, Value>();
  private readonly formalAddresses = new Map<Address, Address>();
  private readonly addresses: Address[] = [0];
  private readonly depths: number[] = [0];
  private readonly callee = State.empty();
  private argument: number | undefined = undefined;
  /** Texts and numbers that change from call to call would make each call of a recursion another one. */
  private isRecursive = false;
  private depth = 0;
  private readonly activation: Activation;
  private readonly state: State;

  constructor(activation: Activation, state: State) {
    this.activation = activation;
    this.state = state;
  }

  encode(closure: Closure, receiver: Value, args: Arguments): EncodedCall {
    this.isRecursive = this.activation.run.stack.some((summary) => summary.functionId === closure.function.id);
    const values = args.values.map((value, index) => {
      this.argument = index;
      return this.encodeValue(value);
    });
    this.argument = args.rest === undefined ? undefined : args.values.length;
    this.parts.push('|');
    const rest = args.rest === undefined ? undefined : this.encodeValue(args.rest);
    this.argument = undefined;
    this.parts.push('|this');
    const thisValue = this.encodeValue(receiver);
    const formalClosure = this.encodeClosure(closure);
    this.drain();
    this.encodeKnowledge();
    return {
      key: this.parts.join(''),
      inputs: this.inputs,
      arguments: { values, rest },
      thisValue,
      closure: formalClosure,
      state: this.callee,
      addresses: this.addresses,
    };
  }

  private readonly queue: { readonly address: Address; readonly argument: number | undefined }[] = [];

  private position = 0;

  private drain(): void {
    for (let next = this.queue[this.position]; next !== undefined; next = this.queue[this.position]) {
      this.position++;
      const formal = this.formalAddresses.get(next.address) ?? 0;
      this.argument = next.argument;
      this.depth = this.depths[formal] ?? 0;
      const cell = this.state.getLocalCell(next.address);
      this.parts.push(`;${formal}:`);
      this.callee.setLocalCell(formal, cell === undefined ? makeCell('object') : this.encodeCell(cell));
    }
  }

  private encodeAddress(address: Address): Address {
    if (address < 0) return address;
    let formal = this.formalAddresses.get(address);
    if (formal === undefined) {
      formal = this.addresses.length;
      this.formalAddresses.set(address, formal);
      this.addresses.push(address);
      this.depths.push(this.depth + 1);
      this.queue.push({ address, argument: this.argument });
    }
    return formal;
  }

  private encodeRefs(refs: readonly Address[]): readonly Address[] {
    if (refs.length === 0) return refs;
    if (this.depth >= maximumDepth || this.addresses.length > maximumCells) {
      const known = refs.filter((ref) => ref < 0 || this.formalAddresses.has(ref));
      if (known.length < refs.length) this.activation.run.approximations.add('an object structure is too deep to follow');
      return known.map((ref) => this.encodeAddress(ref)).sort((a, b) => a - b);
    }
    return refs.map((ref) => this.encodeAddress(ref)).sort((a, b) => a - b);
  }

  private encodeValue(original: Value): Value {
    const value = this.isRecursive ? widen(original) : original;
    const seen = this.formals.get(value);
    if (seen !== undefined) {
      this.parts.push(`=${this.inputIndexes.get(value.id) ?? ''}`);
      if (seen.taints.length === 0) addDescription(seen, this.parts);
      return seen;
    }
    const { run } = this.activation;
    let threats: ThreatSet = 0;
    for (const taint of value.taints) threats |= computeEffectiveThreats(taint, this.state, run.elementIds);
    const isPlain = threats === 0 && value.refs.length === 0 && value.nodes.length === 0 && value.constants !== undefined;
    if (isPlain) {
      const plain =
        value.taints.length === 0 && value.implications === undefined && value.pending === undefined
          ? value
          : { ...value, taints: [], implications: undefined, pending: undefined };
      addDescription(plain, this.parts);
      this.formals.set(value, plain);
      return plain;
    }
    let index = this.inputIndexes.get(value.id);
    const isNew = index === undefined;
    if (index === undefined) {
      index = this.inputs.length;
      this.inputIndexes.set(value.id, index);
    }
    const id = isNew ? run.makeId() : (this.inputs[index]?.formal.id ?? run.makeId());
    const taints: readonly Taint[] =
      threats === 0 ? [] : [{ root: { kind: 'input', index }, path: [], isDirect: true, threats, trail: makeTrail(id, undefined) }];
    const formal: Value = {
      ...value,
      id,
      taints,
      refs: this.encodeRefs(value.refs),
      implications: undefined,
      pending: undefined,
      typeofValue: undefined,
    };
    this.parts.push(`#${index}t${threats}`);
    addDescription(formal, this.parts);
    if (isNew) this.inputs.push({ actual: value, formal, argument: this.argument });
    this.formals.set(value, formal);
    return formal;
  }

  private encodeClosure(closure: Closure): Closure {
    this.parts.push(`{${closure.function.id}${closure.isArrow ? '>' : ''}`);
    const frames = this.encodeFrames(closure.frames);
    const boundThis = closure.boundThis === undefined ? undefined : this.encodeValue(closure.boundThis);
    const boundArguments = closure.boundArguments.map((value) => this.encodeValue(value));
    const home = closure.home === undefined ? undefined : this.encodeAddress(closure.home);
    this.parts.push(`h${home ?? ''}}`);
    return { ...closure, frames, boundThis, boundArguments, home };
  }

  private encodeFrames(frames: ReadonlyMap<string, Address>): ReadonlyMap<string, Address> {
    const formal = new Map<string, Address>();
    for (const [owner, address] of frames) {
      const next = this.encodeAddress(address);
      formal.set(owner, next);
      this.parts.push(`f${next}`);
    }
    return formal;
  }

  private encodeCell(cell: Cell): Cell {
    this.activation.run.spend(1 + cell.fields.size);
    this.parts.push(`${cell.kind}${cell.isShared ? '*' : ''}${cell.length ?? ''}`);
    const fields = new Map<string, Value>();
    for (const [name, value] of cell.fields) {
      this.parts.push(`,${name}`);
      fields.set(name, this.encodeValue(value));
    }
    const optional = (mark: string, value: Value | undefined): Value | undefined => {
      if (value === undefined) return undefined;
      this.parts.push(mark);
      return this.encodeValue(value);
    };
    const accessors =
      cell.accessors === undefined
        ? undefined
        : new Map(
            [...cell.accessors].map(([name, each]) => [name, { get: optional(`g${name}`, each.get), set: optional(`s${name}`, each.set) }]),
          );
    if (cell.pattern !== undefined) this.parts.push(`/${cell.pattern.source}/${cell.pattern.flags}`);
    if (cell.nodes.length > 0) this.parts.push(`n${cell.nodes.map((node) => node.id).join(',')}`);
    const prototype = cell.prototype === undefined ? undefined : this.encodeAddress(cell.prototype);
    this.parts.push(`p${prototype ?? ''}`);
    // What an empty input tells is the caller's to know; it is added again when the summary is applied.
    const whenEmpty = cell.whenEmpty === 'never' ? cell.whenEmpty : undefined;
    if (whenEmpty !== undefined) this.parts.push('e');
    const encoded: Cell = {
      ...cell,
      fields,
      accessors,
      prototype,
      whenEmpty,
      rest: optional('r', cell.rest),
      keys: optional('k', cell.keys),
      closure: cell.closure === undefined ? undefined : this.encodeClosure(cell.closure),
      resolver: cell.resolver === undefined ? undefined : { ...cell.resolver, promise: this.encodeValue(cell.resolver.promise) },
      classInfo:
        cell.classInfo === undefined
          ? undefined
          : {
              ...cell.classInfo,
              frames: this.encodeFrames(cell.classInfo.frames),
              superclass: optional(`c${cell.classInfo.declaration.id}`, cell.classInfo.superclass),
            },
    };
    if (cell.kind === 'array' && cell.length === undefined) this.encodeContents(cell, encoded);
    return encoded;
  }

  private encodeContents(cell: Cell, encoded: Cell): void {
    const contents = listContents(cell)?.map((content) => {
      this.parts.push('[');
      return content.map((value) => this.encodeValue(value));
    });
    setContents(encoded, contents);
  }

  /** Checks made so far and properties written onto opaque values, as far as they concern parts of the inputs. */
  private encodeKnowledge(): void {
    if (this.inputs.length === 0) return;
    const facts: string[] = [];
    this.state.facts.each((excludes, id) => {
      const part = this.findInnerPart(id);
      if (part === undefined) return;
      this.callee.addFact(this.getFormalPart(part), excludes);
      facts.push(`!${part.input}.${part.path.join('.')}=${excludes}`);
    });
    this.parts.push(...facts.sort());
    this.state.shadows.each((cell, id) => {
      const part = this.findPart(id);
      if (part === undefined) return;
      this.parts.push(`~${part.input}.${part.path.join('.')}`);
      this.callee.setShadow(this.getFormalPart(part), this.encodeCell(cell));
      this.drain();
    });
  }

  /** An input's own threats are known from its symbol; it can be a part of another input as well. */
  private findInnerPart(id: ValueId): InputPart | undefined {
    const part = this.findPart(id);
    if (part === undefined || part.path.length > 0) return part;
    const structure = this.activation.run.findStructure(id);
    const outer = structure === undefined ? undefined : this.findPart(structure.base);
    return structure === undefined || outer === undefined ? undefined : { input: outer.input, path: [...outer.path, structure.property] };
  }

  private findPart(id: ValueId): InputPart | undefined {
    return findInputPart(this.activation, id, this.inputIndexes);
  }

  private getFormalPart(part: InputPart): ValueId {
    let id = this.inputs[part.input]?.formal.id ?? 0;
    for (const name of part.path) id = this.activation.run.getPartId(id, name);
    return id;
  }
}

/** Answers which part of which input an identity is; parts under keys that are not constant have no name outside. */
export function findInputPart(activation: Activation, id: ValueId, indexes: ReadonlyMap<ValueId, number>): InputPart | undefined {
  if (indexes.size === 0) return undefined;
  let path: string[] | undefined;
  let current = id;
  for (let depth = 0; depth < 12; depth++) {
    const index = indexes.get(current);
    if (index !== undefined) return { input: index, path: path?.reverse() ?? wholeInput };
    const structure = activation.run.findStructure(current);
    if (structure === undefined || isNumbered(structure.property)) return undefined;
    (path ??= []).push(structure.property);
    current = structure.base;
  }
  return undefined;
}

const wholeInput: readonly string[] = [];

/** `[3]` */
function isNumbered(property: string): boolean {
  return property.startsWith('[') && /^\[\d+\]$/u.test(property);
}

function widen(value: Value): Value {
  const isVarying = value.constants?.some((each) => typeof each === 'string' || typeof each === 'number') ?? false;
  return isVarying ? { ...value, constants: undefined } : value;
}

/** Adds what tells one formal value from another. */
function addDescription(value: Value, parts: string[]): void {
  if (value.refs.length > 0) parts.push(`@${value.refs.join(',')}`);
  if (value.nodes.length > 0) parts.push(`n${value.nodes.map((node) => node.id).join(',')}`);
  if (value.constants !== undefined) for (const constant of value.constants) parts.push(`'${typeof constant}${String(constant)}'`);
  else parts.push('?');
  if (value.isText) parts.push('"');
  if (value.declared !== undefined) parts.push(`d${getTypeNumber(value.declared.type)}`);
}

const typeNumbers = new WeakMap<object, number>();
let nextTypeNumber = 1;

function getTypeNumber(type: object): number {
  let number = typeNumbers.get(type);
  if (number === undefined) typeNumbers.set(type, (number = nextTypeNumber++));
  return number;
}
