import { mapTold } from '../domain/told-cases.ts';
import { mapCell } from '../domain/bake-cell.ts';
import type { Cell } from '../domain/cell.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import { bakeFacts } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeTaintLike } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import { makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import type { Register } from '../ir/ir.ts';
import { getId, type Activation } from './activation.ts';
import type { Carried } from './find-carried.ts';

/** Ends a turn: what checks found out is settled in the values that hold it, and those of the next turn tell nothing of what this one was given. */
export function renewTurn(activation: Activation, state: State, ids: ReadonlySet<ValueId>, carried?: Carried): void {
  const names = nameBefore(activation, ids);
  const renewal = new Renewal(activation, state, names);
  for (const [id, name] of names) renewal.copyRelations(id, name);
  renewal.apply(carried);
}

/** Ends a loop: what was found out of all its elements holds of those of every turn. */
export function restoreTurns(activation: Activation, state: State, ids: ReadonlySet<ValueId>): void {
  const names = [...nameBefore(activation, ids)].map(([id, name]) => [name, id] as const);
  new Renewal(activation, state, new Map(names)).apply();
}

function nameBefore(activation: Activation, ids: ReadonlySet<ValueId>): ReadonlyMap<ValueId, ValueId> {
  return new Map([...ids].map((id) => [id, getId(activation, `${id} of the turn before`)]));
}

/** Gives identities of one turn other names wherever they are held. */
class Renewal {
  private readonly activation: Activation;
  private readonly state: State;
  private readonly before: State;
  private readonly names: Map<ValueId, ValueId>;
  private readonly trails = new Map<Trail, Trail>();

  constructor(activation: Activation, state: State, names: ReadonlyMap<ValueId, ValueId>) {
    this.activation = activation;
    this.state = state;
    this.before = state.fork();
    this.names = new Map(names);
  }

  /** Wherever they are held, or only in what a turn leaves to the next one. */
  apply(carried?: Carried): void {
    const { before } = this;
    if (carried === undefined) {
      before.registers.each(this.renewRegister);
      before.heap.each(this.renewCell);
      return;
    }
    for (const register of carried.registers) this.renewRegister(before.getRegister(register), register);
    for (const address of carried.cells) this.renewCell(before.getLocalCell(address), address);
  }

  private readonly renewRegister = (value: Value | undefined, register: Register): void => {
    const changed = value === undefined ? undefined : this.renew(value);
    if (changed !== undefined && changed !== value) this.state.setRegister(register, changed);
  };

  private readonly renewCell = (cell: Cell | undefined, address: Address): void => {
    const changed = cell === undefined ? undefined : mapCell(cell, this.renew);
    if (changed !== undefined && changed !== cell) this.state.setLocalCell(address, changed);
  };

  /** What is known of a value holds under its other name. */
  copyRelations(id: ValueId, name: ValueId): void {
    const { run } = this.activation;
    run.copyForm(id, name);
    const same = run.transparent.get(id);
    if (same !== undefined && !run.transparent.has(name)) run.transparent.set(name, this.rename(same));
    const told = run.told.get(id);
    if (told !== undefined && !run.told.has(name)) run.told.set(name, { value: this.rename(told.value), threats: told.threats });
    const shadow = this.before.shadows.get(id);
    if (shadow !== undefined) this.state.setShadow(name, shadow);
  }

  private readonly renew = (value: Value): Value => {
    const implications = value.implications === undefined ? undefined : this.renewTold(value.implications);
    if (value.taints.length === 0) return implications === value.implications ? value : makeValueLike(value, { implications });
    const baked = bakeFacts(value, this.before);
    const id = this.rename(value.id);
    let isChanged = id !== value.id || baked !== value || implications !== value.implications;
    const taints = baked.taints.map((taint) => {
      const trail = this.renewTrail(taint.trail);
      if (trail === taint.trail) return taint;
      isChanged = true;
      return makeTaintLike(taint, { trail });
    });
    return isChanged ? makeValueLike(baked, { id, taints, implications }) : value;
  };

  private renewTold(told: Implications): Implications {
    const renewAll = (facts: readonly Fact[]): readonly Fact[] =>
      facts.some(({ value }) => this.rename(value) !== value) ? facts.map((fact) => ({ ...fact, value: this.rename(fact.value) })) : facts;
    return mapTold(told, renewAll);
  }

  private renewTrail(trail: Trail): Trail {
    const found = this.trails.get(trail);
    if (found !== undefined) return found;
    const value = this.rename(trail.value);
    const previous = trail.previous === undefined || trail.isOpaque ? trail.previous : this.renewTrail(trail.previous);
    const renewed = value === trail.value && previous === trail.previous ? trail : { ...trail, value, previous };
    this.trails.set(trail, renewed);
    return renewed;
  }

  /** Parts of what has another name are parts of that. */
  private rename(id: ValueId): ValueId {
    let name = this.names.get(id);
    if (name === undefined) {
      name = this.findName(id);
      this.names.set(id, name);
      if (name !== id) this.copyRelations(id, name);
    }
    return name;
  }

  private findName(id: ValueId): ValueId {
    const { run } = this.activation;
    const structure = run.parts.findOrigin(id);
    if (structure === undefined || structure.base === 0) return id;
    const base = this.rename(structure.base);
    return base === structure.base ? id : run.parts.getId(base, structure.property);
  }
}
