import { mapTold } from '../domain/told-cases.ts';
import type { Alternative, Alternatives } from '../interpreter/discriminants.ts';
import { canDoHarm, exposureThreat, objectThreatSet, type ThreatSet } from '../../models/threats.ts';
import { type Accessor, type Cell, type ClassInfo, type Closure } from '../domain/cell.ts';
import { signedExcludes } from '../access/signed-excludes.ts';
import { requestId } from '../domain/request-facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { excludeThreats, extendTaint, makeTaintLike, uniteTaints, type Taint } from '../domain/taint.ts';
import { makeTrail, type Trail } from '../domain/trail.ts';
import { sortRefs } from '../domain/unite-lists.ts';
import type { Address, Location, ValueId } from '../domain/identity.ts';
import type { Fact, Implications, Pending, Value } from '../domain/value.ts';
import { getCallIds, getLocation, type Activation, type CallSite } from '../interpreter/activation.ts';
import { isOpenPart } from '../interpreter/confidential-parts.ts';
import { forgetHeld } from '../interpreter/secret-holders.ts';
import { addPathForm } from '../interpreter/path-form.ts';
import type { EncodedCall, EncodedInput } from './encoded-call.ts';
import { findInputPart, toldCases, toldParts, type InputPart } from './input-part.ts';
import { joinsByOrigin } from './origins.ts';
import type { Summary } from './summary.ts';
import { Numbering } from '../../util/numbering.ts';
import type { FunctionRef } from '../ir/ir.ts';

const none: readonly never[] = [];

/** Replaces the symbols of a summary by what they stand for at one call. */
export class SummaryDecoder {
  /** Values met so far and, by their numbers, what stands for them at this call. */
  private readonly values = new Numbering<Value>();
  private readonly decoded: Value[] = [];
  /** Of objects that the callee makes, by the place after the last input. */
  private readonly decodedAddresses: Address[] = [];
  private readonly actualTaints: (readonly Taint[])[] = [];
  /** Identities that the call makes, by those that stand for them in the callee. */
  private newIds: Map<ValueId, ValueId> | undefined = undefined;
  /** Identities whose relations are being copied. */
  private readonly copying = new Set<ValueId>();
  private readonly activation: Activation;
  private readonly state: State;
  private readonly summary: Summary;
  private readonly call: EncodedCall;
  private readonly site: CallSite;
  private readonly callee: FunctionRef;
  private readonly joinsByOrigin: boolean;

  constructor(activation: Activation, state: State, summary: Summary, call: EncodedCall, site: CallSite, callee: FunctionRef) {
    this.activation = activation;
    this.state = state;
    this.summary = summary;
    this.call = call;
    this.site = site;
    this.callee = callee;
    this.joinsByOrigin = joinsByOrigin(activation.run, summary);
  }

  decodeAddress(address: Address): Address {
    if (address <= 0) return address;
    if (address <= this.summary.inputCells) return this.call.addresses[address] ?? 0;
    const number = address - this.summary.inputCells;
    return (this.decodedAddresses[number] ??= this.getNewAddress(number, address));
  }

  /** The same call makes the same objects each time, whatever it is given. */
  private getNewAddress(number: number, address: Address): Address {
    const { activation } = this;
    const origin = this.joinsByOrigin ? this.summary.origins?.get(address) : undefined;
    const key = `${activation.site}:${this.site.at.start}:${this.callee.id}@${origin ?? number}`;
    if (activation.isModule) return activation.run.getGlobalAddress(`${activation.function.id}@${key}`);
    let actual = activation.addresses.get(key);
    if (actual === undefined) activation.addresses.set(key, (actual = activation.nextAddress++));
    if (origin !== undefined) (activation.origins ??= new Map()).set(actual, origin);
    return actual;
  }

  decodeCell(cell: Cell): Cell {
    this.activation.run.spend(1 + cell.fields.size);
    const fields = this.decodeFields(cell.fields);
    const whenEmpty = typeof cell.whenEmpty === 'object' ? this.decodeFacts(cell.whenEmpty) : cell.whenEmpty;
    // Which credentials an input holds is the caller's to know; the function may have written over them.
    const rest = cell.rest === undefined ? undefined : forgetHeld(this.activation, this.decodeValue(cell.rest), fields.keys());
    const keys = this.decodeOptional(cell.keys);
    const prototype = cell.prototype === undefined ? undefined : this.decodeAddress(cell.prototype);
    return {
      kind: cell.kind,
      fields,
      rest,
      keys,
      isShared: cell.isShared,
      closure: cell.closure === undefined ? undefined : this.decodeClosure(cell.closure),
      resolver: cell.resolver === undefined ? undefined : { ...cell.resolver, promise: this.decodeValue(cell.resolver.promise) },
      classInfo: cell.classInfo === undefined ? undefined : this.decodeClass(cell.classInfo),
      prototype,
      accessors: cell.accessors === undefined ? undefined : this.decodeAccessors(cell.accessors),
      pattern: cell.pattern,
      nodes: cell.nodes,
      length: cell.length,
      whenEmpty,
      made: cell.made === undefined ? undefined : this.decodeFacts(cell.made),
      written: cell.written,
    };
  }

  private decodeClass(info: ClassInfo): ClassInfo {
    return { ...info, frames: this.decodeFrames(info.frames), superclass: this.decodeOptional(info.superclass) };
  }

  private decodeFields(fields: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    if (fields.size === 0) return fields;
    const decoded = new Map<string, Value>();
    for (const [name, value] of fields) decoded.set(name, this.decodeValue(value));
    return decoded;
  }

  private decodeOptional(value: Value | undefined): Value | undefined {
    return value === undefined ? undefined : this.decodeValue(value);
  }

  private decodeAccessors(accessors: ReadonlyMap<string, Accessor>): ReadonlyMap<string, Accessor> {
    const decoded = new Map<string, Accessor>();
    for (const [name, { get, set }] of accessors) decoded.set(name, { get: this.decodeOptional(get), set: this.decodeOptional(set) });
    return decoded;
  }

  private decodeClosure(closure: Closure): Closure {
    return {
      ...closure,
      frames: this.decodeFrames(closure.frames),
      boundThis: closure.boundThis === undefined ? undefined : this.decodeValue(closure.boundThis),
      boundArguments: closure.boundArguments.length === 0 ? none : closure.boundArguments.map((value) => this.decodeValue(value)),
      home: closure.home === undefined ? undefined : this.decodeAddress(closure.home),
    };
  }

  private decodeFrames(frames: ReadonlyMap<string, Address>): ReadonlyMap<string, Address> {
    if (frames.size === 0) return frames;
    const decoded = new Map<string, Address>();
    for (const [owner, address] of frames) decoded.set(owner, this.decodeAddress(address));
    return decoded;
  }

  decodeValue(value: Value): Value {
    const { absentValue } = this.activation.run;
    if (value.id === absentValue.id) return absentValue;
    const number = this.values.find(value);
    const known = number === -1 ? undefined : this.decoded[number];
    if (known !== undefined) return known;
    const input = this.call.inputs[this.summary.inputIds.find(value.id)];
    const decoded = input !== undefined && isUntouched(value, input.formal) ? input.actual : this.decodeChanged(value, input);
    this.values.add(value);
    this.decoded.push(decoded);
    return decoded;
  }

  private decodeChanged(value: Value, input: EncodedInput | undefined): Value {
    const { activation } = this;
    activation.run.spend(1 + value.taints.length);
    const id = input === undefined ? this.decodeId(value.id) : input.actual.id;
    const shape = activation.run.texts.shapes.get(value.id);
    if (shape !== undefined && input === undefined) activation.run.texts.shapes.set(id, shape);
    let taints: readonly Taint[] = none;
    for (const taint of value.taints) taints = uniteTaints(taints, this.decodeTaint(taint, id, input !== undefined));
    if (input === undefined) activation.run.copyForm(value.id, id);
    return {
      id,
      taints,
      refs: this.decodeRefs(value.refs),
      nodes: value.nodes,
      constants: value.constants,
      implications: this.decodeImplications(value.implications),
      pending: this.decodePending(value.pending),
      declared: value.declared,
      typeofValue: value.typeofValue === undefined ? undefined : this.decodeId(value.typeofValue),
      isText: value.isText,
      keyed: value.keyed?.reduce<readonly Taint[]>(
        (all, taint) => uniteTaints(all, this.decodeTaint(taint, id, input !== undefined)),
        none,
      ),
    };
  }

  private decodeRefs(refs: readonly Address[]): readonly Address[] {
    const [first] = refs;
    if (first === undefined) return refs;
    if (refs.length > 1) return sortRefs(refs.map((ref) => this.decodeAddress(ref)));
    const actual = this.decodeAddress(first);
    return actual === first ? refs : [actual];
  }

  private decodePending(pending: Pending | undefined): Pending | undefined {
    return pending === undefined
      ? undefined
      : {
          facts: this.decodeFacts(pending.facts),
          implications: this.decodeImplications(pending.implications),
          thrown: pending.thrown === undefined ? undefined : this.decodeValue(pending.thrown),
        };
  }

  private decodeImplications(implications: Implications | undefined): Implications | undefined {
    return implications === undefined ? undefined : mapTold(implications, (facts) => this.decodeFacts(facts));
  }

  private decodeFacts(facts: readonly Fact[]): readonly Fact[] {
    return facts.length === 0 ? facts : facts.flatMap((fact) => this.decodeFact(fact));
  }

  private decodeFact({ value, excludes }: Fact): readonly Fact[] {
    const part = findInputPart(this.activation.run, value, this.summary.inputIds);
    return (part === undefined ? undefined : this.findTold(part)) ?? [{ value: this.decodeId(value), excludes }];
  }

  /** What a test of an input told the function of values that it does not see. */
  findTold({ input, path: [name, ...below] }: InputPart): readonly Fact[] | undefined {
    if (below.length > 0 || name?.startsWith('%') !== true) return undefined;
    if (name === toldParts.whenEmpty) return this.call.inputs[input]?.whenEmpty ?? none;
    if (name === toldParts.whenSent) return this.findProven(input);
    const told = this.call.inputs[input]?.actual.implications;
    if (name === toldParts.whenTrue) return told?.whenTrue ?? none;
    if (name === toldParts.whenFalse) return told?.whenFalse ?? none;
    const index = toldCases.indexOf(name);
    return index === -1 ? undefined : (told?.cases?.[index]?.facts ?? none);
  }

  private findProven(input: number): readonly Fact[] {
    const actual = this.call.inputs[input]?.actual;
    const proven = actual === undefined ? undefined : this.activation.run.callers.proofs.get(actual.id);
    return proven === undefined ? none : [{ value: proven, excludes: signedExcludes }];
  }

  /** Parts of inputs are parts of what the inputs stand for; other identities are new at each call site. */
  decodeId(id: ValueId): ValueId {
    if (id === requestId || id === this.activation.run.failureId) return id;
    const part = findInputPart(this.activation.run, id, this.summary.inputIds);
    const actual = this.getActual(id, part);
    this.copyRelations(id, actual);
    if (part?.path.length === 0 && this.activation.run.texts.writtenHosts.has(id)) this.copyWrittenHosts(part.input);
    return actual;
  }

  private getActual(id: ValueId, part = findInputPart(this.activation.run, id, this.summary.inputIds)): ValueId {
    return part === undefined ? this.getNewId(id) : this.getActualPart(part);
  }

  private getNewId(id: ValueId): ValueId {
    const { activation } = this;
    this.newIds ??= getCallIds(activation, `${activation.site}:${this.site.at.start}`);
    let actual = this.newIds.get(id);
    if (actual === undefined) this.newIds.set(id, (actual = activation.run.makeId()));
    return actual;
  }

  /** A check of an input is one of what the input is made from where values meet. */
  private copyWrittenHosts(input: number): void {
    for (const { trail } of this.call.inputs[input]?.actual.taints ?? none) this.activation.run.texts.writtenHosts.add(trail.value);
  }

  /** What is known of an identity inside the function holds of the one that stands for it here. */
  private copyRelations(id: ValueId, actual: ValueId): void {
    const { run } = this.activation;
    const { told, transparent } = run;
    addPathForm(run, actual, run.texts.pathForms.get(id) ?? 0);
    if (run.texts.writtenHosts.has(id)) run.texts.writtenHosts.add(actual);
    if (run.texts.hosts.has(id)) run.texts.hosts.add(actual);
    const replacement = run.texts.replacements.get(id);
    if (replacement !== undefined) run.texts.replacements.set(actual, replacement);
    const same = transparent.get(id);
    const whole = told.get(id);
    const alternatives = run.discriminants.get(id);
    const proven = run.callers.proofs.get(id);
    const kind = run.kinds.size === 0 ? undefined : run.kinds.get(id);
    // What pieces are made of in turn is not asked for.
    const pieces = run.texts.pieces.get(id)?.map((piece) => this.getActual(piece));
    if (pieces !== undefined) run.texts.pieces.set(actual, pieces);
    // Identities can tell of each other in a circle.
    if ([same, whole, alternatives, proven, kind].every((each) => each === undefined) || this.copying.has(id)) return;
    this.copying.add(id);
    if (alternatives !== undefined)
      run.discriminants.set(actual, new Map([...(run.discriminants.get(actual) ?? []), ...this.decodeAlternatives(alternatives)]));
    if (same !== undefined && !transparent.has(actual)) transparent.set(actual, this.decodeId(same));
    if (whole !== undefined && !told.has(actual)) told.set(actual, { value: this.decodeId(whole.value), threats: whole.threats });
    if (proven !== undefined) this.copyProof(proven, actual);
    if (kind !== undefined) run.kinds.set(actual, { ...kind, value: this.decodeId(kind.value), other: this.decodeId(kind.other) });
    this.copying.delete(id);
  }

  /** What an input proves is the caller's to know. */
  private copyProof(proven: ValueId, actual: ValueId): void {
    for (const fact of this.decodeFact({ value: proven, excludes: signedExcludes }))
      this.activation.run.callers.proofs.set(actual, fact.value);
  }

  private decodeAlternatives(alternatives: Alternatives): Alternatives {
    const decodeOne = ({ literals, facts, parts }: Alternative): Alternative => ({
      literals,
      facts: facts.map(({ value, excludes }) => ({ value: this.decodeId(value), excludes })),
      parts: parts.map((each) => this.decodeId(each)),
    });
    return new Map([...alternatives].map(([check, all]) => [`${this.site.at.start}<${check}`, all.map(decodeOne)]));
  }

  getActualPart(part: InputPart): ValueId {
    let id = this.call.inputs[part.input]?.actual.id ?? 0;
    for (const name of part.path) id = this.activation.run.parts.getId(id, name);
    return id;
  }

  getActualTaints(index: number): readonly Taint[] {
    let taints = this.actualTaints[index];
    if (taints === undefined) {
      const { state } = this;
      const input = this.call.inputs[index];
      const left: Taint[] = [];
      for (const list of [input?.taints ?? none, input?.actual.keyed ?? none])
        for (const taint of list) {
          const threats = computeEffectiveThreats(taint, state);
          if (threats !== 0) left.push(threats === taint.threats ? taint : excludeThreats(taint, taint.threats & ~threats));
        }
      this.actualTaints[index] = taints = left;
    }
    return taints;
  }

  /**
   * Answers what taints stand for that were met inside. Several of them can stand for the same: not united, they would grow twofold with each
   * call of a chain that hands two values on.
   */
  decodePassed(taints: readonly Taint[]): readonly Taint[] {
    const at = getLocation(this.activation);
    let decoded: readonly Taint[] = none;
    for (const taint of taints) decoded = uniteTaints(decoded, this.decodeTaint(taint, taint.trail.value, false, at));
    return decoded;
  }

  decodeTaint(taint: Taint, id: ValueId, isInput: boolean, passedAt?: Location): readonly Taint[] {
    const at = passedAt ?? getLocation(this.activation);
    const { name } = this.callee;
    const note = passedAt === undefined ? 'returned' : 'passed';
    if (taint.root.kind === 'source')
      return passedAt === undefined ? [makeTaintLike(taint, { trail: makeTrail(id, taint.trail, { at, note, name }) })] : [taint];
    const inner = taint.trail.previous === undefined && taint.trail.inner === undefined ? undefined : taint.trail;
    const isOpaque = hasOpaqueStep(taint.trail);
    const restored = collectRestored(taint.trail, isOpaque);
    const decoded: Taint[] = [];
    for (const actual of this.getActualTaints(taint.root.index)) {
      const broughtBack = canDoHarm(actual.threats) ? restored | (isOpaque ? actual.encoded : 0) : 0;
      let threats = (actual.threats | broughtBack) & taint.threats;
      if ((threats & exposureThreat) !== 0 && isOpenPart(actual, taint.path, this.activation.run.holders.findName(actual)))
        threats &= ~exposureThreat;
      if (threats === 0) continue;
      const encoded = taint.encoded & (actual.encoded | (actual.threats & ~threats));
      if (isInput && inner === undefined) {
        decoded.push(threats === actual.threats && encoded === actual.encoded ? actual : makeTaintLike(actual, { threats, encoded }));
        continue;
      }
      const found = addLookup(actual, taint);
      decoded.push({
        root: found.root,
        path: joinPaths(actual, taint),
        isDirect: actual.isDirect && taint.isDirect,
        threats,
        encoded,
        trail: makeTrail(id, found.trail, { at, note, name, isOpaque, restored, inner }),
        lookup: found.lookup,
      });
    }
    return decoded;
  }
}

/** Inside, a read found it: whether the caller may see it is asked here too. */
function addLookup(actual: Taint, { lookup }: Taint): Taint {
  return lookup === undefined ? actual : makeTaintLike(extendTaint(actual, requestId, {}), { lookup: actual.lookup ?? lookup });
}

function joinPaths(actual: Taint, { path }: Taint): readonly string[] {
  return actual.isDirect && path.length > 0 ? [...actual.path, ...path].slice(0, 6) : actual.path;
}

/** What a callee's decoding and places in pages can bring forth in a text that it is given. */
function collectRestored(trail: Trail, isOpaque: boolean): ThreatSet {
  let restored: ThreatSet = isOpaque ? objectThreatSet : 0;
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) restored |= step.restored;
  return restored;
}

function hasOpaqueStep(trail: Trail): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.isOpaque) return true;
  return false;
}

function isUntouched(value: Value, formal: Value): boolean {
  return (
    value === formal ||
    (value.refs.length === formal.refs.length &&
      value.refs.every((ref, index) => ref === formal.refs[index]) &&
      value.nodes.length === formal.nodes.length &&
      value.constants === formal.constants &&
      value.declared === formal.declared &&
      value.taints.length === formal.taints.length &&
      value.taints.every((taint, index) => taint.threats === formal.taints[index]?.threats))
  );
}
