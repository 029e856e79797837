import type { Cell, Closure } from '../domain/cell.ts';
import { bakeFacts, joinCells, joinValues } from '../domain/join.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import {
  extendTaint,
  makeTrail,
  uniteTaints,
  type Address,
  type Fact,
  type Location,
  type Taint,
  type Trail,
  type Value,
  type ValueId,
} from '../domain/value.ts';
import { getCell, getId, getLocation, type Activation, type CallSite, type CallStep, type Effect } from '../interpreter/activation.ts';
import { addFacts } from '../interpreter/guards.ts';
import { performPropertyWrite, performVariableWrite } from '../interpreter/heap-write.ts';
import { recordHit } from '../interpreter/sinks.ts';
import type { EncodedCall } from './encode-inputs.ts';
import { findInputPart } from './encode-inputs.ts';
import type { InputPart, Summary } from './summary.ts';
import type { FunctionRef } from '../ir/ir.ts';

/**
 * Does to the caller's state what the summary says, with the symbols replaced by what they stand for at this call. Answers the
 * returned value; `undefined` when the function never returns.
 */
export function applySummary(
  activation: Activation,
  state: State,
  summary: Summary,
  call: EncodedCall,
  site: CallSite,
  callee: FunctionRef,
): Value | undefined {
  return new Application(activation, state, summary, call, site, callee).apply();
}

class Application {
  private readonly actualIndex = new Map<ValueId, number>();
  private readonly values = new Map<Value, Value>();
  private readonly actualTaints: (readonly Taint[])[] = [];
  private readonly activation: Activation;
  private readonly state: State;
  private readonly summary: Summary;
  private readonly call: EncodedCall;
  private readonly site: CallSite;
  private readonly callee: FunctionRef;

  constructor(activation: Activation, state: State, summary: Summary, call: EncodedCall, site: CallSite, callee: FunctionRef) {
    this.activation = activation;
    this.state = state;
    this.summary = summary;
    this.call = call;
    this.site = site;
    this.callee = callee;
    summary.inputIds.forEach((id, index) => this.actualIndex.set(id, index));
  }

  apply(): Value | undefined {
    const { activation, state, summary } = this;
    this.applyHits();
    const caught = summary.throws;
    if (caught !== undefined) this.throwInto(this.decodeValue(caught));
    this.applyEffects();
    for (const [address, cell] of summary.heap) this.applyCell(address, cell);
    if (caught !== undefined) activation.raise?.(state);
    if (summary.returns === undefined) return undefined;
    const returned = this.decodeValue(summary.returns);
    for (const { part, excludes } of summary.facts) addFacts(activation, state, [{ value: this.getActualPart(part), excludes }]);
    for (const { value, path, excludes } of summary.outputFacts) {
      const id = path.reduce((base, name) => activation.run.getPartId(base, name), this.decodeId(value));
      addFacts(activation, state, [{ value: id, excludes }]);
    }
    for (const { part, cell } of summary.shadows) state.shadows.set(this.getActualPart(part), this.decodeCell(cell));
    return returned;
  }

  private applyHits(): void {
    const { activation, site } = this;
    const at = getLocation(activation);
    for (const hit of this.summary.hits) {
      const { root } = hit.taint;
      const argument = root.kind === 'input' ? this.call.inputs[root.index]?.argument : undefined;
      const span = (argument === undefined ? undefined : site.argumentSpans[Math.min(argument, site.argumentSpans.length - 1)]) ?? site.at;
      const step: CallStep = {
        at,
        argument: { file: at.file, span },
        calleeText: site.calleeText,
        callee: { name: this.callee.name, at: { file: this.callee.file, span: this.callee.span } },
      };
      if (hit.calls.length > 40) continue;
      for (const taint of this.decodeTaint(hit.taint, hit.taint.trail.value, false, { file: at.file, span })) {
        const threats = taint.threats & hit.site.sink.threats;
        if (threats !== 0) recordHit(activation, { site: hit.site, taint: { ...taint, threats }, calls: [step, ...hit.calls] });
      }
    }
  }

  private throwInto(value: Value): void {
    const { activation } = this;
    const { handler } = activation;
    const join = (old: Value | undefined, key: string): Value =>
      old === undefined ? value : joinValues(old, value, () => getId(activation, key));
    if (handler === undefined) activation.thrown = join(activation.thrown, 'thrown');
    else activation.caught.set(handler, join(activation.caught.get(handler), `caught${handler}`));
  }

  private applyEffects(): void {
    const { activation, state } = this;
    for (const effect of this.summary.effects) {
      const value = this.decodeValue(effect.value);
      for (const ref of effect.value.refs) this.copyReachable(ref);
      if (activation.isRoot) {
        const baked = bakeFacts(value, state, activation.run);
        if (effect.kind === 'variable') performVariableWrite(activation, state, effect.key, baked);
        else
          performPropertyWrite(
            activation,
            state,
            effect.address,
            effect.name,
            baked,
            effect.key === undefined ? undefined : this.decodeValue(effect.key),
          );
      } else {
        const key = effect.kind === 'property' && effect.key !== undefined ? this.decodeValue(effect.key) : undefined;
        const decoded: Effect = effect.kind === 'variable' ? { ...effect, value } : { ...effect, value, key };
        if (activation.effects.length < 200) activation.effects.push(decoded);
      }
    }
  }

  /** Effects may speak of cells that the caller does not see otherwise. */
  private copyReachable(address: Address): void {
    const cell = this.summary.heap.get(address);
    if (cell !== undefined) this.applyCell(address, cell);
  }

  private applyCell(address: Address, cell: Cell): void {
    const { activation, state } = this;
    const actual = this.decodeAddress(address);
    if (actual < 0 && !activation.isModule) return;
    const decoded = this.decodeCell(cell);
    const old = getCell(activation, state, actual);
    const isInput = address <= this.summary.inputCells;
    if (isInput || old === undefined) this.setCell(actual, decoded);
    else {
      const join = (field: string, a: Value, b: Value): Value => joinValues(a, b, () => getId(activation, `m${actual}.${field}`));
      this.setCell(actual, {
        ...joinCells(old, decoded, { join, missing: activation.run.undefinedValue }),
        isShared: old.kind !== 'frame',
      });
    }
  }

  private setCell(address: Address, cell: Cell): void {
    if (address < 0) this.activation.run.globalHeap.set(address, cell);
    else this.state.setLocalCell(address, cell);
  }

  private decodeAddress(address: Address): Address {
    if (address < 0) return address;
    if (address <= this.summary.inputCells) return this.call.addresses[address] ?? 0;
    const { activation } = this;
    const key = `${activation.site}:${this.site.at.start}:${this.callee.id}@${address}`;
    if (activation.isModule) return activation.run.getGlobalAddress(`${activation.function.id}@${key}`);
    let actual = activation.addresses.get(key);
    if (actual === undefined) activation.addresses.set(key, (actual = activation.nextAddress++));
    return actual;
  }

  private decodeCell(cell: Cell): Cell {
    this.activation.run.spend(1 + cell.fields.size);
    const fields = new Map<string, Value>();
    for (const [name, value] of cell.fields) fields.set(name, this.decodeValue(value));
    const optional = (value: Value | undefined): Value | undefined => (value === undefined ? undefined : this.decodeValue(value));
    return {
      ...cell,
      fields,
      rest: optional(cell.rest),
      keys: optional(cell.keys),
      prototype: cell.prototype === undefined ? undefined : this.decodeAddress(cell.prototype),
      closure: cell.closure === undefined ? undefined : this.decodeClosure(cell.closure),
      resolver: cell.resolver === undefined ? undefined : { ...cell.resolver, promise: this.decodeValue(cell.resolver.promise) },
      accessors:
        cell.accessors === undefined
          ? undefined
          : new Map([...cell.accessors].map(([name, each]) => [name, { get: optional(each.get), set: optional(each.set) }])),
      classInfo:
        cell.classInfo === undefined
          ? undefined
          : { ...cell.classInfo, frames: this.decodeFrames(cell.classInfo.frames), superclass: optional(cell.classInfo.superclass) },
    };
  }

  private decodeClosure(closure: Closure): Closure {
    return {
      ...closure,
      frames: this.decodeFrames(closure.frames),
      boundThis: closure.boundThis === undefined ? undefined : this.decodeValue(closure.boundThis),
      boundArguments: closure.boundArguments.map((value) => this.decodeValue(value)),
      home: closure.home === undefined ? undefined : this.decodeAddress(closure.home),
    };
  }

  private decodeFrames(frames: ReadonlyMap<string, Address>): ReadonlyMap<string, Address> {
    return new Map([...frames].map(([owner, address]) => [owner, this.decodeAddress(address)]));
  }

  private decodeValue(value: Value): Value {
    const known = this.values.get(value);
    if (known !== undefined) return known;
    const index = this.actualIndex.get(value.id);
    const input = index === undefined ? undefined : this.call.inputs[index];
    let decoded: Value;
    if (input !== undefined && isUntouched(value, input.formal)) decoded = input.actual;
    else {
      const id = input === undefined ? this.decodeId(value.id) : input.actual.id;
      decoded = {
        ...value,
        id,
        taints: value.taints.reduce(
          (taints: readonly Taint[], taint) => uniteTaints(taints, this.decodeTaint(taint, id, input !== undefined)),
          [],
        ),
        refs: value.refs.map((ref) => this.decodeAddress(ref)).sort((a, b) => a - b),
        implications:
          value.implications === undefined
            ? undefined
            : {
                ...value.implications,
                whenTrue: this.decodeFacts(value.implications.whenTrue),
                whenFalse: this.decodeFacts(value.implications.whenFalse),
              },
        typeofValue: value.typeofValue === undefined ? undefined : this.decodeId(value.typeofValue),
      };
    }
    this.values.set(value, decoded);
    return decoded;
  }

  private decodeFacts(facts: readonly Fact[]): readonly Fact[] {
    return facts.map((fact) => ({ value: this.decodeId(fact.value), excludes: fact.excludes }));
  }

  /** Parts of inputs are parts of what the inputs stand for; other identities are new at each call site. */
  private decodeId(id: ValueId): ValueId {
    const part = findInputPart(this.activation, id, (base) => this.actualIndex.get(base));
    return part === undefined ? getId(this.activation, `${this.activation.site}:${this.site.at.start}<${id}`) : this.getActualPart(part);
  }

  private getActualPart(part: InputPart): ValueId {
    let id = this.call.inputs[part.input]?.actual.id ?? 0;
    for (const name of part.path) id = this.activation.run.getPartId(id, name);
    return id;
  }

  private getActualTaints(index: number): readonly Taint[] {
    let taints = this.actualTaints[index];
    if (taints === undefined) {
      const { state, activation } = this;
      taints = (this.call.inputs[index]?.actual.taints ?? [])
        .map((taint) => ({ ...taint, threats: computeEffectiveThreats(taint, state, activation.run.elementIds) }))
        .filter((taint) => taint.threats !== 0);
      this.actualTaints[index] = taints;
    }
    return taints;
  }

  private decodeTaint(taint: Taint, id: ValueId, isInput: boolean, passedAt?: Location): readonly Taint[] {
    const at = passedAt ?? getLocation(this.activation);
    const { name } = this.callee;
    const note = passedAt === undefined ? 'returned' : 'passed';
    if (taint.root.kind === 'source')
      return passedAt === undefined ? [{ ...taint, trail: makeTrail(id, taint.trail, { at, note, name }) }] : [taint];
    const inner = taint.trail.previous === undefined && taint.trail.inner === undefined ? undefined : taint.trail;
    const isOpaque = hasOpaqueStep(taint.trail);
    return this.getActualTaints(taint.root.index)
      .map((actual): Taint => {
        const threats = actual.threats & taint.threats;
        if (isInput && inner === undefined) return { ...actual, threats };
        const next = extendTaint(actual, id, { at, note, name, isOpaque, inner });
        return {
          ...next,
          threats,
          path: actual.isDirect ? [...actual.path, ...taint.path].slice(0, 6) : actual.path,
          isDirect: actual.isDirect && taint.isDirect,
        };
      })
      .filter((each) => each.threats !== 0);
  }
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
      value.taints.length === formal.taints.length &&
      value.taints.every((taint, index) => taint.threats === formal.taints[index]?.threats))
  );
}
