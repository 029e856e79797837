import type { ThreatSet } from '../../models/threats.ts';
import { PersistentMap } from '../../util/persistent-map.ts';
import type { Register } from '../ir/ir.ts';
import type { Cell } from './cell.ts';
import type { Address, Taint, Value, ValueId } from './value.ts';

const none: readonly boolean[] = [];

/** What is known at one point of one function's analysis. Mutable; `fork` makes a cheap independent copy. */
export class State {
  readonly registers: PersistentMap<Value>;
  readonly heap: PersistentMap<Cell>;
  /** Threats excluded by checks, by the identity of the checked value. */
  readonly facts: PersistentMap<ThreatSet>;
  /** Properties written onto values that are no cells (parsed input, library objects), by the identity of the value. */
  readonly shadows: PersistentMap<Cell>;

  private isLocal: readonly boolean[] = none;
  private locals: (Value | undefined)[] = [];

  private constructor(
    registers: PersistentMap<Value>,
    heap: PersistentMap<Cell>,
    facts: PersistentMap<ThreatSet>,
    shadows: PersistentMap<Cell>,
  ) {
    this.registers = registers;
    this.heap = heap;
    this.facts = facts;
    this.shadows = shadows;
  }

  static empty(): State {
    return new State(new PersistentMap(), new PersistentMap(), new PersistentMap(), new PersistentMap());
  }

  fork(): State {
    const copy = new State(this.registers.fork(), this.heap.fork(), this.facts.fork(), this.shadows.fork());
    copy.isLocal = this.isLocal;
    copy.locals = this.locals;
    return copy;
  }

  /** Starts a block: registers that are its own are kept for as long as it runs. */
  enterBlock(isLocal: readonly boolean[]): void {
    this.isLocal = isLocal;
    this.locals = [];
  }

  getRegister(register: Register): Value | undefined {
    return this.isLocal[register] === true ? this.locals[register] : this.registers.get(register);
  }

  setRegister(register: Register, value: Value): void {
    if (this.isLocal[register] === true) this.locals[register] = value;
    else this.registers.set(register, value);
  }

  /** The cell of an address of this function's analysis; global cells are the run's. */
  getLocalCell(address: Address): Cell | undefined {
    return this.heap.get(address);
  }

  setLocalCell(address: Address, cell: Cell): void {
    this.heap.set(address, cell);
  }

  addFact(value: ValueId, excludes: ThreatSet): void {
    const known = this.facts.get(value) ?? 0;
    if ((known | excludes) !== known) this.facts.set(value, known | excludes);
  }
}

/** Answers the threats that a taint still poses under the state's facts: a check of any value on the trail up to an opaque step counts. */
export function computeEffectiveThreats(taint: Taint, state: State, elementIds: ReadonlyMap<ValueId, ValueId>): ThreatSet {
  let threats = taint.threats;
  for (let trail: Taint['trail'] | undefined = taint.trail; trail !== undefined && threats !== 0; trail = trail.previous) {
    threats &= ~(state.facts.get(trail.value) ?? 0);
    const element = elementIds.get(trail.value);
    if (element !== undefined) threats &= ~(state.facts.get(element) ?? 0);
    if (trail.isOpaque) break;
  }
  return threats;
}
