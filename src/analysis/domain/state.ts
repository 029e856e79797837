import type { ThreatSet } from '../../models/threats.ts';
import { makeEdit, noEdit, PersistentMap, type Edit } from '../../util/persistent-map.ts';
import type { Register } from '../ir/ir.ts';
import type { Cell } from './cell.ts';
import type { Address, ValueId } from './identity.ts';
import type { Taint } from './taint.ts';
import type { Value } from './value.ts';

const noneLocal: readonly boolean[] = [];

/** Never written: no register is local. */
const noLocals: (Value | undefined)[] = [];

/** What is known at one point of one function's analysis. Mutable; `fork` makes a cheap independent copy. */
export class State {
  registers: PersistentMap<Value>;
  heap: PersistentMap<Cell>;
  /** Threats excluded by checks, by the identity of the checked value. */
  facts: PersistentMap<ThreatSet>;
  /** Properties written onto values that are no cells (parsed input, library objects), by the identity of the value. */
  shadows: PersistentMap<Cell>;

  /** Of the writes since the last fork. */
  private edit: Edit = noEdit;
  private isLocal: readonly boolean[];
  private locals: (Value | undefined)[];

  private constructor(from: State | undefined) {
    this.registers = from?.registers ?? PersistentMap.empty;
    this.heap = from?.heap ?? PersistentMap.empty;
    this.facts = from?.facts ?? PersistentMap.empty;
    this.shadows = from?.shadows ?? PersistentMap.empty;
    this.isLocal = from?.isLocal ?? noneLocal;
    this.locals = from?.locals ?? noLocals;
  }

  static empty(): State {
    return new State(undefined);
  }

  fork(): State {
    this.edit = noEdit;
    return new State(this);
  }

  /** Takes over what another state knows. */
  become(other: State): void {
    this.edit = noEdit;
    other.edit = noEdit;
    this.registers = other.registers;
    this.heap = other.heap;
    this.facts = other.facts;
    this.shadows = other.shadows;
  }

  /** Starts a block: registers that are its own are kept in `locals` for as long as it runs. */
  enterBlock(isLocal: readonly boolean[], locals: (Value | undefined)[]): void {
    this.isLocal = isLocal;
    this.locals = locals;
  }

  /** Begins writes that leave everything made before as it is. */
  beginEdit(): Edit {
    return (this.edit = makeEdit());
  }

  getRegister(register: Register): Value | undefined {
    return this.isLocal[register] === true ? this.locals[register] : this.registers.get(register);
  }

  setRegister(register: Register, value: Value): void {
    if (this.isLocal[register] === true) this.locals[register] = value;
    else this.registers = this.registers.with(register, value, this.getEdit());
  }

  /** Where a function is left, its registers are of no use any more. */
  forgetRegisters(): void {
    this.registers = PersistentMap.empty;
  }

  /** The cell of an address of this function's analysis; global cells are the run's. */
  getLocalCell(address: Address): Cell | undefined {
    return this.heap.get(address);
  }

  setLocalCell(address: Address, cell: Cell): void {
    this.heap = this.heap.with(address, cell, this.getEdit());
  }

  setShadow(value: ValueId, cell: Cell): void {
    this.shadows = this.shadows.with(value, cell, this.getEdit());
  }

  addFact(value: ValueId, excludes: ThreatSet): void {
    const known = this.facts.get(value) ?? 0;
    if ((known | excludes) !== known) this.facts = this.facts.with(value, known | excludes, this.getEdit());
  }

  /** Forgets what is known of a value but for some facts. */
  setFact(value: ValueId, excludes: ThreatSet): void {
    this.facts = this.facts.with(value, excludes, this.getEdit());
  }

  private getEdit(): Edit {
    return this.edit === noEdit ? (this.edit = makeEdit()) : this.edit;
  }
}

/** Answers the threats that a taint still poses under the state's facts: a check of any value on the trail up to an opaque step counts. */
export function computeEffectiveThreats(taint: Taint, state: State): ThreatSet {
  const { facts } = state;
  let threats = taint.threats;
  if (facts.isEmpty() || taint.root.isTraced) return threats;
  for (let trail: Taint['trail'] | undefined = taint.trail; trail !== undefined && threats !== 0; trail = trail.previous) {
    threats &= ~(facts.get(trail.value) ?? 0);
    if (trail.isOpaque) break;
  }
  return threats;
}
